// One day of a filter, by the browser's own field for it: a filter that makes no sense is none.
interface Props {
  name: string
  label: string
  value: string | null
}

export function DayFilter({ name, label, value }: Props) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <input
        className="govuk-input govuk-input--width-10"
        type="date"
        id={name}
        name={name}
        defaultValue={value ?? ''}
      />
    </div>
  )
}
