/** The figures of a measure to keep, with its definition: `of` is its page. */
export const FiguresDownloads = ({ of }: { of: string }) => (
  <p className="govuk-body">
    Download the figures with their definition as an{' '}
    <a className="govuk-link" href={`${of}/figures.xlsx`} download>
      Excel workbook
    </a>{' '}
    or as a{' '}
    <a className="govuk-link" href={`${of}/figures.csv`} download>
      CSV file
    </a>
    .
  </p>
)
