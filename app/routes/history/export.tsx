import { useLoaderData } from '@remix-run/react'
import { fitsZip } from '../../documents/zip-file.ts'
import { plural } from '../../domain/wording.ts'
import { Moment } from '../../ui/day.tsx'
import { fileSize } from '../../ui/file-size.ts'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { newestSeal } from '../../../db/read/seal.ts'
import { exportName, wholeExport } from './whole-export.ts'

export const loader = guarded(
  { deed: 'export-history', params: noParams, on: onNothing },
  ({ house, now, today, can }) => {
    const files = wholeExport(house, now)
    return {
      head: newestSeal(house.live),
      evidence: files.filter(({ path }) => path.startsWith('evidence/')).length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      offered: can('export-history'),
      fits: fitsZip(files, exportName(today)),
    }
  },
)

export default function Export() {
  const { head, evidence, bytes, offered, fits } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Export the whole history"
      breadcrumbs={[{ text: 'History', href: '/history' }, { text: 'Export' }]}
    >
      <p className="govuk-body">
        One folder with every change since the beginning, which anybody can verify without trusting the
        council or this service. It says how to, and holds two programs that do it: verify.html for a browser
        and verify.mjs for Node.js.
      </p>
      <SummaryList
        rows={[
          { key: 'Events', value: plural(head.number, 'event') },
          { key: 'Newest', value: <Moment value={head.at} /> },
          { key: 'Head', value: <code className="app-hash">{head.hash}</code> },
          { key: 'Evidence and reports', value: plural(evidence, 'file') },
          { key: 'Size', value: fileSize(bytes) },
        ]}
      />
      <p className="govuk-body">
        Write down the number and the hash of the head, or print this page. A history that was cut off at its
        end shows against them alone. You can check them at{' '}
        <a className="govuk-link" href="/public/heads" data-today="">
          /public/heads
        </a>
        .
      </p>
      <WarningText>
        It holds what is under embargo, and names and e-mail addresses of officers. Keep it as safe as those.
        What is exempt or confidential stays out of it.
      </WarningText>
      {!offered && <InsetText>An export is of the whole history, so there is none of a past day.</InsetText>}
      {offered && !fits && (
        <InsetText>
          This is more than one download can hold. Ask whoever runs the server for{' '}
          <code>npm run export-history</code>.
        </InsetText>
      )}
      {offered && fits && (
        <p className="govuk-body">
          <a className="govuk-link" href="/history/export/file" download>
            Download the export (.zip)
          </a>
        </p>
      )}
    </Page>
  )
}
