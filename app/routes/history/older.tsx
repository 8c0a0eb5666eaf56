import { entriesOnPage } from '../../../db/read/history.ts'

interface OlderProps {
  entries: readonly { event: number }[]
  /** Path and query of this page. */
  url: string
}

/** The way on, from an event number: what a page holds stays the same however many events are added. */
export function Older({ entries, url }: OlderProps) {
  const last = entries.at(-1)
  if (last === undefined || entries.length < entriesOnPage || last.event === 1) return null
  const [path, query] = url.split('?')
  const fields = new URLSearchParams(query)
  fields.set('before', String(last.event))
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`${path ?? ''}?${fields.toString()}`} rel="next">
        Older events
      </a>
    </p>
  )
}
