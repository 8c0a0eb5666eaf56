// A field for several lines of text with a limit, told in words; count-characters.js counts while typing.
import { classes } from './classes.ts'
import { Field } from './field.tsx'
import type { TextareaProps } from './textarea.tsx'

interface CharacterCountProps extends Omit<TextareaProps, 'autoComplete'> {
  /** In characters. The server checks it: nothing typed is cut off. */
  maxLength: number
}

export function CharacterCount({ maxLength, value, rows = 5, spellCheck, ...field }: CharacterCountProps) {
  const { name, id = name } = field
  const limit = `${id}-info`
  return (
    <Field
      field={{ ...field, describedBy: limit }}
      className="govuk-character-count"
      data={{ 'data-module': 'govuk-character-count', 'data-maxlength': maxLength }}
    >
      {control => (
        <>
          <textarea
            className={classes(
              'govuk-textarea',
              field.error && 'govuk-textarea--error',
              'govuk-js-character-count',
            )}
            {...control}
            rows={rows}
            spellCheck={spellCheck}
            defaultValue={value}
          />
          <div id={limit} className="govuk-hint govuk-character-count__message">
            You can enter up to {String(maxLength).replace(/\B(?=(\d{3})+$)/g, ',')} characters
          </div>
        </>
      )}
    </Field>
  )
}
