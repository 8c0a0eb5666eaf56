/** A published paper to keep: `of` is its page. */
export function Downloads({ of, hasPdf }: { of: string; hasPdf: boolean }) {
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={`${of}/file`} download>
          Download as a Word file
        </a>
      </li>
      {hasPdf && (
        <li>
          <a className="govuk-link" href={`${of}/file.pdf`} download>
            Download as a PDF
          </a>
        </li>
      )}
    </ul>
  )
}
