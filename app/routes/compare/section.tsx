import { plural } from '../../domain/wording.ts'
import { Reference } from '../../ui/reference.tsx'
import { ChangeTable } from './change-table.tsx'
import { kindWords, type Section as Compared } from './two-editions.ts'

/** More are told in the workbook: a page of many hundred tables is read by nobody. */
const mostShown = 100

interface Props {
  section: Compared
  first: string
  second: string
}

/** What came, went and changed of one kind of record, in the order of the plan. */
export function Section({ section: { kind, added, removed, changed }, first, second }: Props) {
  const shown = changed.slice(0, mostShown)
  return (
    <section aria-labelledby={kind}>
      <h2 className="govuk-heading-m" id={kind}>
        {kindWords[kind]}
      </h2>
      {added.length + removed.length + changed.length === 0 && (
        <p className="govuk-body">Nothing was added, removed or changed.</p>
      )}
      <Named heading={`Added: ${added.length}`} records={added} kind={kind} />
      <Named heading={`Removed or withdrawn: ${removed.length}`} records={removed} kind={kind} />
      {changed.length > 0 && <h3 className="govuk-heading-s">Changed: {changed.length}</h3>}
      {shown.length < changed.length && (
        <p className="govuk-body">
          The first {shown.length} are shown here. The workbook has all {plural(changed.length, 'record')}.
        </p>
      )}
      {shown.map(({ ref, title, changes }) => (
        <div key={ref}>
          <h4 className="govuk-heading-s govuk-!-margin-bottom-1">
            <Reference kind={kind} to={ref} /> {title}
          </h4>
          <ChangeTable caption={`What changed in ${ref}`} {...{ first, second, changes }} />
        </div>
      ))}
    </section>
  )
}

interface NamedProps {
  heading: string
  records: readonly { ref: string; title: string }[]
  kind: Compared['kind']
}

function Named({ heading, records, kind }: NamedProps) {
  if (records.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {records.map(({ ref, title }) => (
          <li key={ref}>
            <Reference kind={kind} to={ref} /> {title}
          </li>
        ))}
      </ul>
    </>
  )
}
