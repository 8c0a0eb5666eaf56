// A link to a record by its reference. All addresses of records are made here.
import { type ReactNode } from 'react'

const places = {
  action: '/actions/',
  body: '/boards/',
  cycle: '/cycles/',
  evidence: '/evidence/',
  event: '/history/',
  inspection: '/inspections/',
  matter: '/exempt/',
  measure: '/measures/',
  meeting: '/meetings/',
  pack: '/packs/',
  party: '/owners/',
  person: '/people/',
  point: '/points/',
  redaction: '/redactions/',
  request: '/requests/',
  workforce: '/workforce/',
} as const

export type RecordKind = keyof typeof places

/** The path of a record: `pathTo('action', 'A-012')` is `/actions/A-012`. */
export const pathTo = (kind: RecordKind, reference: string | number): string =>
  places[kind] + encodeURIComponent(reference)

interface ReferenceProps {
  kind: RecordKind
  to: string | number
  /** The reference itself, unless something says it better. */
  children?: ReactNode
}

export function Reference({ kind, to, children = to }: ReferenceProps) {
  return (
    <a className="govuk-link" href={pathTo(kind, to)}>
      {children}
    </a>
  )
}
