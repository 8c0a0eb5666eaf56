import type { AuditAbout } from '../../domain/events/audit.ts'
import { pathTo } from '../../ui/reference.tsx'

/** Where the record lies that a note or follow-up is about. */
export const pathToAudited = ({ kind, ref }: AuditAbout): string =>
  kind === 'claim'
    ? `/audit/closures/${ref}`
    : kind === 'sample'
      ? `/audit/samples/${ref}`
      : pathTo(kind, ref)

export const AboutLink = ({ about }: { about: AuditAbout }) => (
  <a className="govuk-link" href={pathToAudited(about)}>
    {about.ref}
  </a>
)
