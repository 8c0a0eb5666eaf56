import type { Definition } from '../../app/domain/events/measures.ts'
import { roleBands, roleBandWords, type RoleBand } from '../../app/domain/role-band.ts'
import type { Worker } from '../../app/domain/worker.ts'

/**
 * An invented workforce of which a board is told 21 and a councillor says 40: sixty workers hold 1,260 cases, but
 * advanced practitioners and managers hold few of them, and newly qualified workers are not full ones yet.
 */
export const disputedWorkers: readonly Worker[] = [
  ...each(
    'case-holder',
    [20, 21, 22, 23, 24, 44, 45, 46, 47, 48, 49, 50, 51, 52].map(cases => ({ cases })),
  ),
  ...each(
    'case-holder',
    [21, 23, 47, 48, 49, 50, 50, 50].map(cases => ({ cases, agency: true })),
  ),
  ...each(
    'newly-qualified',
    [16, 18, 19, 20, 20, 21, 22, 24].map(cases => ({ cases })),
  ),
  ...each(
    'senior-practitioner',
    Array.from({ length: 24 }, (_, at) => ({ cases: at < 20 ? 8 : 9 })),
  ),
  ...each(
    'first-line-manager',
    [2, 3, 4, 4, 5, 6].map(cases => ({ cases })),
  ),
  ...each(
    'first-line-manager',
    Array.from({ length: 6 }, () => ({ cases: 0 })),
  ),
].map((worker, at) => (at < 2 ? { ...worker, fte: 0.5 } : worker))

function each(role: RoleBand, workers: readonly { cases: number; agency?: boolean }[]): Worker[] {
  return workers.map(({ cases, agency = false }) => ({ role, agency, fte: 1, cases }))
}

/** As somebody would paste it from a spreadsheet. */
export const pastedWorkers = (workers: readonly Worker[]): string =>
  [
    ['Role band', 'Agency', 'FTE', 'Cases'],
    ...workers.map(({ role, agency, fte, cases }) => [
      roleBandWords[role],
      agency ? 'yes' : 'no',
      String(fte),
      String(cases),
    ]),
  ]
    .map(cells => cells.join('\t'))
    .join('\n')

/** Everybody who holds a case, counted by heads: 21. */
export const everybodyDefinition: Definition = {
  meaning: 'Cases held by each social worker who holds any',
  numerator: 'Cases held',
  denominator: 'Social workers of all roles who hold at least one case',
  excluded: 'Nobody',
  unit: 'cases for each worker',
  shownAs: 'number',
  decimals: 0,
  counting: { roles: [...roleBands], by: 'heads', agency: true, newlyQualifiedAs: 1 },
}

/** The front line, by hours, a newly qualified worker as 0.6 of one: 40. */
export const frontLineDefinition: Definition = {
  meaning: 'Cases held by each front-line social worker',
  numerator: 'Cases held by front-line social workers',
  denominator: 'Full-time equivalents of front-line social workers who hold at least one case',
  excluded: 'Advanced practitioners and managers',
  unit: 'cases for each full-time equivalent',
  shownAs: 'number',
  decimals: 0,
  counting: { roles: ['newly-qualified', 'case-holder'], by: 'fte', agency: true, newlyQualifiedAs: 0.6 },
}
