import { useLoaderData } from '@remix-run/react'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { askedOf } from './asked.ts'
import { MomentsForm } from './moments-form.tsx'
import { Section } from './section.tsx'
import { kindWords, twoEditions, type TwoEditions } from './two-editions.ts'

export const loader = guarded({ deed: 'read-history', params: noParams, on: onNothing }, access => {
  const { form, one, moments } = askedOf(access)
  return {
    form,
    one,
    result: moments && twoEditions(access, moments, one),
    file: `/compare/comparison.xlsx${access.url.search}`,
  }
})

export default function Compare() {
  const { form, one, result, file } = useLoaderData<typeof loader>()
  const ref = one.action ?? one.point
  return (
    <Page
      title={ref === null ? 'Compare two moments' : `Compare two moments of ${ref}`}
      breadcrumbs={[{ text: 'History', href: '/history' }, { text: 'Compare' }]}
      form={form}
      wide
    >
      <MomentsForm form={form} one={one} />
      {result && <Result result={result} whole={ref === null} file={file} />}
      {ref !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href="/compare">
            Compare the whole plan
          </a>
        </p>
      )}
    </Page>
  )
}

function Result({ result, whole, file }: { result: TwoEditions; whole: boolean; file: string }) {
  const { first, second, sections } = result
  const stood = sections.some(section => section.first + section.second > 0)
  if (!stood) return <p className="govuk-body">It stood at neither of these moments.</p>
  return (
    <>
      {whole && <Totals {...result} />}
      <p className="govuk-body">
        <a className="govuk-link" href={file} download>
          Download this comparison as an Excel workbook
        </a>
      </p>
      {sections.map(section => (
        <Section key={section.kind} {...{ section, first, second }} />
      ))}
    </>
  )
}

function Totals({ first, second, sections }: TwoEditions) {
  return (
    <ListTable
      caption={`${first} and ${second.charAt(0).toLowerCase()}${second.slice(1)}`}
      rows={sections}
      rowKey={({ kind }) => kind}
      empty=""
      columns={[
        { header: 'Records', rowHeader: true, cell: ({ kind }) => kindWords[kind] },
        { header: first, numeric: true, cell: section => section.first },
        { header: 'Added', numeric: true, cell: ({ added }) => added.length },
        { header: 'Removed or withdrawn', numeric: true, cell: ({ removed }) => removed.length },
        { header: second, numeric: true, cell: section => section.second },
        { header: 'Changed', numeric: true, cell: ({ changed }) => changed.length },
      ]}
    />
  )
}
