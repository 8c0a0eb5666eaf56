import { useLoaderData } from '@remix-run/react'
import { audited, saidDone } from '../../domain/audit-figures.ts'
import type { Day } from '../../domain/day.ts'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Pagination } from '../../ui/govuk/pagination.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { auditFigures } from '../../../db/read/audit-figures.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { planCount, planPage } from '../../../db/read/plan-list.ts'
import { rememberedFor } from '../../../db/read/remembered.ts'
import { matchOf } from '../../../db/read/search.ts'
import { CompareWithEarlierDay } from '../compare/earlier-day.tsx'
import { filtersOf, type Filters } from './filters.ts'
import { pagesOf } from './pages.ts'
import { choicesOf, PlanFilter } from './plan-filter.tsx'
import { PlanNavigation } from './plan-navigation.tsx'
import { PlanTable } from './plan-table.tsx'
import { selectedIn } from './selected.ts'
import { shownInWords } from './shown-in-words.ts'
import { tableRow } from './table-row.ts'

const rowsOnPage = 50

/** What the list shows is the same for all who may read the plan, until the next event or day. */
const listOf = rememberedFor((db, { filters, today }: { filters: Filters; today: Day }) => {
  const { words, page } = filters
  const names = namesOf(db)
  const { rows, total } = planPage(db, { ...filters, match: words === null ? null : matchOf(words) }, today, {
    limit: rowsOnPage,
    offset: (page - 1) * rowsOnPage,
  })
  return {
    rows: rows.map(row => tableRow(row, id => nameIn(names, id))),
    shown: shownInWords({
      rows: rows.length,
      matching: total,
      inPlan: planCount(db),
      page,
      onPage: rowsOnPage,
    }),
    pages: pagesOf(filters, total, rowsOnPage),
    selected: selectedIn(filters, names),
    figures: auditFigures(db),
    filters,
  }
})

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition, url, today, can }) => ({
    ...listOf(edition, { filters: filtersOf(url.searchParams), today }),
    choices: choicesOf(edition),
    canPlan: can('plan-action'),
  }),
)

export default function Plan() {
  const { rows, shown, pages, selected, filters, figures, choices, canPlan } = useLoaderData<typeof loader>()
  return (
    <Page title="Plan" wide>
      <PlanNavigation current="/plan" />
      {canPlan && (
        <ButtonGroup>
          <Button href="/actions/new">Plan an action</Button>
          <a className="govuk-link" href="/imports/new">
            Import from a spreadsheet
          </a>
        </ButtonGroup>
      )}
      <div className="app-filter-layout">
        <div className="app-filter-layout__filter">
          <PlanFilter selected={selected} filters={filters} choices={choices} />
        </div>
        <div className="app-filter-layout__list">
          <p className="govuk-body">{shown}</p>
          {audited(figures) > 0 && (
            <p className="govuk-body">
              Management says {saidDone(figures)} of {figures.actions} are done; audit has verified{' '}
              {figures.satisfied}.
            </p>
          )}
          <PlanTable
            caption="Actions in the plan"
            rows={rows}
            empty={
              selected.length > 0 ? 'No action in the plan matches.' : 'There are no actions in the plan yet.'
            }
          />
          {pages && <Pagination {...pages} />}
          <p className="govuk-body">
            Download the whole plan:{' '}
            <a className="govuk-link" href="/plan/download/plan.xlsx" download>
              Excel workbook
            </a>{' '}
            or{' '}
            <a className="govuk-link" href="/plan/download/plan.csv" download>
              CSV file
            </a>
          </p>
          <CompareWithEarlierDay />
        </div>
      </div>
    </Page>
  )
}
