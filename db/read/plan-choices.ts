import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { allPoints } from './plan-points.ts'

const statements = prepared(({ $client }) => {
  const column = (sql: string) => $client.prepare<[], string>(sql).pluck()
  return {
    inspections: column('select ref from inspection order by began desc, ref'),
    themes: column('select distinct theme from action where theme is not null order by theme collate nocase'),
    owners: column(
      `select distinct owner_person from action where owner_person is not null
       union all select distinct owner_party from action where owner_party is not null`,
    ),
    leads: column('select distinct executive_lead from action where executive_lead is not null'),
  }
})

/** What the plan can be narrowed to: everything that some action, inspection or point has. References, except themes. */
export function planChoices(db: Connection) {
  const { inspections, themes, owners, leads } = statements(db)
  return {
    inspections: inspections.all(),
    points: allPoints(db),
    themes: themes.all(),
    owners: owners.all(),
    leads: leads.all(),
  }
}
/** The themes there are, for a field that suggests them. */
export const allThemes = (db: Connection) => statements(db).themes.all()
