import type { FormState } from '../../domain/form.ts'
import { inWords } from '../../domain/wording.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'

interface ShownMark {
  key: string
  what: string
  words: string
  where: string[]
}

/** Each word that is marked, to tick as looked at, with why it stays. What should not stay is changed where it stands. */
export function MarkFields({ form, marks }: { form: FormState; marks: readonly ShownMark[] }) {
  return (
    <>
      {marks.length > 0 && (
        <p className="govuk-body">
          Look at each. What should not be public has to be changed where it stands, before the release; what
          stays needs a reason.
        </p>
      )}
      {marks.map(({ key, what, words, where }) => (
        <div key={key} className="govuk-!-margin-bottom-6">
          <CheckboxesField
            form={form}
            name={`looked.${key}`}
            legend={`“${words}”`}
            legendSize="s"
            hint={`${what}, in: ${inWords(where)}`}
            items={[
              {
                value: 'yes',
                text: (
                  <>
                    I have looked at it<span className="govuk-visually-hidden">: {words}</span>
                  </>
                ),
              },
            ]}
            small
          />
          <TextField
            form={form}
            name={`reason.${key}`}
            label={
              <>
                Why it stays<span className="govuk-visually-hidden">: {words}</span>
              </>
            }
          />
        </div>
      ))}
    </>
  )
}
