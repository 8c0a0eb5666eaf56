// Plain text as people typed it: an empty line parts paragraphs, a line stays a line, and markup stays text.
import { Fragment } from 'react'

export function Prose({ text }: { text: string }) {
  return text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, at) => (
      <p key={at} className="govuk-body app-prose">
        {paragraph.split('\n').map((line, row) => (
          <Fragment key={row}>
            {row > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    ))
}
