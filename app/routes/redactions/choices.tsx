// What was found, for whoever asks to choose of it what is to go.
import type { FormState } from '../../domain/form.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Excerpts } from './place-list.tsx'
import type { ToldFile, ToldPart } from './told-places.ts'

export interface Found {
  parts: ToldPart[]
  files: ToldFile[]
}

export function Choices({ form, found: { parts, files } }: { form: FormState; found: Found }) {
  const nowhere = parts.length === 0 && files.length === 0
  return (
    <>
      <h2 className="govuk-heading-m" id="found">
        Where it stands
      </h2>
      {nowhere && (
        <p className="govuk-body">Nowhere: check how it was written. Perhaps somebody removed it already.</p>
      )}
      {parts.length > 0 && (
        <CheckboxesField
          form={form}
          name="parts"
          legend="Events from which to remove the words"
          legendSize="s"
          items={parts.map(part => ({
            value: part.name,
            text: `Event ${String(part.number)}: ${part.what}`,
            hint: part.removable ? (
              <Excerpts part={part} />
            ) : (
              'The words cannot be taken out of this one: it would no longer say what happened'
            ),
          }))}
        />
      )}
      {files.length > 0 && (
        <CheckboxesField
          form={form}
          name="files"
          legend="Files to remove whole"
          legendSize="s"
          items={files.map(({ sha256, name, of }) => ({ value: sha256, text: name, hint: of }))}
        />
      )}
      {!nowhere && (
        <>
          <WarningText>
            Nothing is removed yet: somebody else has to look at it first, and only then does it go for good.
          </WarningText>
          <Button name="step" value="ask" preventDoubleClick>
            Ask somebody else to remove it
          </Button>
        </>
      )}
    </>
  )
}
