// A search: one field and its button. A GET, so that what was found can be bookmarked.
interface SearchProps {
  action: string
  label: string
  name?: string | undefined
  value?: string | undefined
}

export function Search({ action, label, name = 'search', value }: SearchProps) {
  return (
    <search className="moj-search">
      <form action={action} method="get">
        <div className="govuk-form-group">
          <label className="govuk-label moj-search__label" htmlFor={name}>
            {label}
          </label>
          <div className="govuk-input__wrapper moj-search__input-wrapper">
            <input
              className="govuk-input moj-search__input"
              id={name}
              name={name}
              type="search"
              defaultValue={value}
            />
            <button type="submit" className="govuk-button moj-search__button" data-module="govuk-button">
              Search
            </button>
          </div>
        </div>
      </form>
    </search>
  )
}
