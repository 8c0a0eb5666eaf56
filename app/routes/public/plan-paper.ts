import { deliveryRules } from '../../domain/delivery-rating.ts'
import { formatDay, type Day } from '../../domain/day.ts'
import { heading, type Paper } from '../../domain/paper.ts'
import type { Edition } from '../../../db/editions.ts'
import { councilOf } from '../../../db/read/people.ts'
import { allPoints } from '../../../db/read/plan-points.ts'
import { publicPlan } from '../../../db/read/public-plan.ts'
import { actionsTable } from '../packs/pack-tables.ts'
import { sealBlocks, type Seal } from '../packs/pack-paper.ts'

/** The plan as a paper: in numbers, each recommendation, and every action. */
export function planPaper(db: Edition['db'], day: Day, seal: Seal | null): Paper {
  const plan = publicPlan(db, day)
  return {
    title: 'Children’s services action plan',
    subtitle: `As published on ${formatDay(day)}`,
    council: councilOf(db)?.name ?? '',
    blocks: [
      heading('numbers', 'The plan in numbers'),
      {
        is: 'table',
        caption: 'Actions by delivery rating',
        columns: [{ header: 'Delivery' }, { header: 'Actions', numeric: true }, { header: 'What it means' }],
        rows: [
          ...deliveryRules.map(({ rating, words, means }) => [
            words,
            String(plan.filter(({ delivery }) => delivery === rating).length),
            means,
          ]),
          ['All actions in the plan', String(plan.length), ''],
        ],
        empty: 'The plan has no actions yet.',
      },
      heading('recommendations', 'What needs to improve'),
      {
        is: 'table',
        caption: 'Recommendations',
        columns: [{ header: 'Recommendation' }, { header: 'In Ofsted’s words' }, { header: 'Actions' }],
        rows: allPoints(db).map(point => [
          { text: point.ref, href: `/plan/${point.ref}` },
          point.text,
          plan
            .filter(({ points }) => points.includes(point.ref))
            .map(({ ref }) => ref)
            .join(', ') || 'None yet',
        ]),
        empty: 'No recommendations have been recorded.',
      },
      ...actionsTable(plan),
      ...(seal === null ? [] : sealBlocks(seal)),
    ],
  }
}
