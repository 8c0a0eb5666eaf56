// A date in three fields, `name-day`, `name-month` and `name-year`; whatever was typed is drawn again.
import { classes } from './classes.ts'
import { FieldGroup, type FieldGroupProps } from './field-group.tsx'

const parts = ['day', 'month', 'year'] as const
const labels = { day: 'Day', month: 'Month', year: 'Year' } as const
export type DatePart = (typeof parts)[number]

export interface DateInputProps extends FieldGroupProps {
  values?: Partial<Record<DatePart, string | undefined>> | undefined
  /** The parts that are wrong; all of them when the error names none. */
  errorIn?: readonly DatePart[] | undefined
}

export function DateInput({ values = {}, errorIn, ...group }: DateInputProps) {
  const { name, id = name, error } = group
  const wrong = errorIn ?? (error ? parts : [])
  return (
    <FieldGroup group={group} role="group">
      <div className="govuk-date-input" id={id}>
        {parts.map(part => (
          <div key={part} className="govuk-date-input__item">
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                {labels[part]}
              </label>
              <input
                className={classes(
                  'govuk-input govuk-date-input__input',
                  wrong.includes(part) && 'govuk-input--error',
                  `govuk-input--width-${part === 'year' ? 4 : 2}`,
                )}
                id={`${id}-${part}`}
                name={`${name}-${part}`}
                type="text"
                defaultValue={values[part]}
                inputMode="numeric"
              />
            </div>
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
