// What is said once of all figures that are recorded together: by which definition, how final, from where.
import { formatDay } from '../../domain/day.ts'
import { figureStandings } from '../../domain/events/measures.ts'
import { figureStandingWords } from '../../domain/figure-words.ts'
import type { FormState } from '../../domain/form.ts'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import type { Edition } from '../../../db/editions.ts'
import { versionsOf } from '../../../db/read/measures.ts'

/** The versions of the definition of a measure to choose from, oldest first. */
export const versionChoices = ({ db }: Edition, measure: string) =>
  versionsOf(db, measure).map(({ version, from, definition }) => ({
    value: String(version),
    text: `Definition ${String(version)}, from ${formatDay(from)}`,
    hint: definition.meaning,
  }))

interface VersionFieldProps {
  form: FormState
  versions: ReturnType<typeof versionChoices>
}

/** Asks only where there is more than one. */
export const VersionField = ({ form, versions }: VersionFieldProps) =>
  versions.length > 1 ? (
    <RadiosField
      form={form}
      name="version"
      legend="By which definition they were made"
      legendSize="s"
      items={versions}
    />
  ) : (
    <input type="hidden" name="version" value={versions[0]?.value} />
  )

export const chooseStanding = 'Choose whether these figures are provisional or final'

interface StandingFieldsProps {
  form: FormState
  hint?: string
}

export const StandingFields = ({ form, hint }: StandingFieldsProps) => (
  <>
    <RadiosField
      form={form}
      name="standing"
      legend="Are these figures provisional or final?"
      legendSize="s"
      hint={hint}
      items={figureStandings.map(value => ({ value, text: figureStandingWords[value] }))}
    />
    <TextField form={form} name="source" label="Source (optional)" labelSize="s" />
  </>
)
