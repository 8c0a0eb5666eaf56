// Everything wrong with a form, at the top of its page, each line a link to its field.
interface ErrorSummaryProps {
  title?: string | undefined
  description?: string | undefined
  errors?: readonly { text: string; href?: string | undefined }[] | undefined
}

export function ErrorSummary({ title = 'There is a problem', description, errors = [] }: ErrorSummaryProps) {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ text, href }) => (
                <li key={`${href} ${text}`}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
