import { z } from 'zod'
import type { Day } from '../../../app/domain/day.ts'
import { prepared } from '../../prepare.ts'
import type { Library } from '../open.ts'
import { byThen, factColumns, Facts, joinOverall, newestFirst } from './facts.ts'

const all = prepared((library: Library) =>
  library.prepare<{ asAt: Day | null }>(
    `select ${factColumns} from report ${joinOverall} where ${byThen} order by report.council, ${newestFirst}`,
  ),
)
const ofOne = prepared((library: Library) =>
  library.prepare<{ council: string; asAt: Day | null }>(
    `select ${factColumns} from report ${joinOverall}
     where report.council = $council and ${byThen} order by ${newestFirst}`,
  ),
)
const names = prepared((library: Library) =>
  library
    .prepare<{ asAt: Day | null }, string>(
      `select distinct council from report where council is not null and ${byThen} order by council`,
    )
    .pluck(),
)
const sizes = prepared((library: Library) =>
  library.prepare<{ asAt: Day | null }, { reports: number; points: number; findings: number }>(
    `select count(*) as reports,
       coalesce(sum((select count(*) from point where point.report = report.sha256)), 0) as points,
       coalesce(sum((select count(*) from finding where finding.report = report.sha256)), 0) as findings
     from report where ${byThen}`,
  ),
)

/** Every report by council, newest inspection first; those without a council's name come first. */
export const reportsByCouncil = (library: Library, asAt: Day | null): Facts[] =>
  z.array(Facts).parse(all(library).all({ asAt }))

/** A council's reports, newest inspection first. */
export const reportsOf = (library: Library, council: string, asAt: Day | null): Facts[] =>
  z.array(Facts).parse(ofOne(library).all({ council, asAt }))

export const councilNames = (library: Library, asAt: Day | null): string[] => names(library).all({ asAt })

/** How much the library holds; sub-points are counted as points. */
export const sizeOf = (library: Library, asAt: Day | null) =>
  sizes(library).get({ asAt }) ?? { reports: 0, points: 0, findings: 0 }
