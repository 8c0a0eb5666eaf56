import { useLoaderData } from '@remix-run/react'
import { evidenceKinds } from '../../domain/evidence-kind.ts'
import { Moment } from '../../ui/day.tsx'
import { fileSize } from '../../ui/file-size.ts'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onEvidence } from '../../web/on-evidence.ts'
import { actionByRef } from '../../../db/read/actions.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { redactionOfFile } from '../../../db/read/redactions.ts'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { LinkElsewhere } from './link-elsewhere.tsx'

export const loader = guarded(onEvidence, access => {
  const { subject } = access
  const { db } = access.edition
  const { ref, title, kind, action, by, at, sha256, fileName, size, link, supersededBy, supersedes } = subject
  return {
    ref,
    title,
    kind: evidenceKinds[kind].words,
    action: { ref: action, title: actionByRef(db, action)?.title ?? '' },
    by: nameIn(namesOf(db), by),
    at,
    file: sha256 && {
      sha256,
      name: fileName ?? ref,
      size: fileSize(size ?? 0),
      removal: redactionOfFile(db, sha256) ?? null,
    },
    link,
    supersededBy,
    supersedes,
    exempt: exemptPart(access, { kind: 'evidence', ref }),
  }
})

export default function Evidence() {
  const evidence = useLoaderData<typeof loader>()
  const { ref, title, kind, action, by, at, file, link, supersededBy, supersedes, exempt } = evidence
  return (
    <Page
      title={title}
      caption={`Evidence ${ref}`}
      breadcrumbs={[{ text: `${action.ref} ${action.title}`, href: `/actions/${action.ref}` }]}
    >
      {supersededBy && (
        <InsetText>
          Superseded by <Reference kind="evidence" to={supersededBy} />. It is kept because it was relied on
          before.
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: 'Kind', value: kind },
          {
            key: 'Evidence for',
            value: (
              <Reference kind="action" to={action.ref}>
                {action.ref} {action.title}
              </Reference>
            ),
          },
          { key: 'Attached by', value: by },
          { key: 'Attached', value: <Moment value={at} /> },
          ...(supersedes
            ? [{ key: 'Supersedes', value: <Reference kind="evidence" to={supersedes} /> }]
            : []),
          ...(link ? [{ key: 'Link', value: <LinkElsewhere href={link} /> }] : []),
          ...(file
            ? [
                {
                  key: 'File',
                  value: file.removal ? (
                    <>
                      {file.name} was removed because of personal data in it:{' '}
                      <Reference kind="redaction" to={file.removal.ref} />
                    </>
                  ) : (
                    <a className="govuk-link" href={`/evidence/${ref}/file`}>
                      Download {file.name} ({file.size})
                    </a>
                  ),
                },
                { key: 'SHA-256', value: <code className="app-hash">{file.sha256}</code> },
              ]
            : []),
        ]}
      />
      {file && (
        <p className="govuk-body">
          The SHA-256 is in the history with the day it was attached: whoever has the file can compute it
          again and know that it is the same.
        </p>
      )}
      <ExemptSection part={exempt} />
    </Page>
  )
}
