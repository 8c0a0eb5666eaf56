import type { Definition } from '../../domain/events/measures.ts'
import { effectWords } from '../../domain/measure-words.ts'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { LinkRow } from '../../../db/read/measures.ts'

interface AttachedToProps {
  links: readonly LinkRow[]
  definition: Definition
}

/** The actions and points that shall change it, and by how much. */
export function AttachedTo({ links, definition }: AttachedToProps) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby="attached">
      <h2 className="govuk-heading-m" id="attached">
        Attached to
      </h2>
      <SummaryList
        rows={links.map(({ kind, ref, expectedFrom, expectedTo, expectedBy, note }) => ({
          key: <Reference kind={kind} to={ref} />,
          value: (
            <>
              Expected effect:{' '}
              {effectWords({ from: expectedFrom, to: expectedTo, by: expectedBy }, definition)}
              {note !== '' && `. ${note}`}
            </>
          ),
        }))}
      />
    </section>
  )
}
