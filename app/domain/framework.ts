import { Day } from './day.ts'
import type { InspectionKind } from './inspection-kind.ts'

export type JudgementArea = { key: string; name: string }
export type Grade = { key: string; name: string }

/** A version of an inspection framework: what inspections that began on or after `from` judge. */
export type Framework = {
  key: string
  name: string
  from: Day
  kinds: readonly InspectionKind[]
  /** In the order of the report. */
  areas: readonly JudgementArea[]
  /** Best first. */
  grades: readonly Grade[]
}

const leaders = {
  key: 'leaders',
  name: 'The impact of leaders on social work practice with children and families',
}
const helpAndProtection = {
  key: 'help-and-protection',
  name: 'The experiences and progress of children who need help and protection',
}
const childrenInCare = { key: 'children-in-care', name: 'The experiences and progress of children in care' }
const careLeavers = { key: 'care-leavers', name: 'The experiences and progress of care leavers' }
const overall = { key: 'overall-effectiveness', name: 'Overall effectiveness' }

const ilacsKinds = ['standard-inspection', 'short-inspection'] as const
const ilacsGrades = [
  { key: 'outstanding', name: 'Outstanding' },
  { key: 'good', name: 'Good' },
  { key: 'requires-improvement', name: 'Requires improvement to be good' },
  { key: 'inadequate', name: 'Inadequate' },
]

/** Oldest first. A renewed framework is one more entry here. */
export const frameworks: readonly Framework[] = [
  {
    key: 'sif-2013',
    name: 'Single inspection framework (SIF)',
    from: Day.parse('2013-01-01'),
    kinds: ['sif'],
    areas: [
      { key: 'overall-effectiveness', name: 'Overall' },
      { key: 'help-and-protection', name: 'Children who need help and protection' },
      { key: 'looked-after-and-permanence', name: 'Children looked after and achieving permanence' },
      { key: 'adoption', name: 'Adoption performance' },
      { key: 'care-leavers', name: 'Experiences and progress of care leavers' },
      { key: 'leadership', name: 'Leadership, management and governance' },
    ],
    grades: ilacsGrades.map(grade =>
      grade.key === 'requires-improvement' ? { ...grade, name: 'Requires improvement' } : grade,
    ),
  },
  {
    key: 'ilacs-2018',
    name: 'ILACS 2018',
    from: Day.parse('2018-01-01'),
    kinds: ilacsKinds,
    areas: [
      leaders,
      helpAndProtection,
      {
        key: 'children-in-care-and-care-leavers',
        name: 'The experiences and progress of children in care and care leavers',
      },
      overall,
    ],
    grades: ilacsGrades,
  },
  {
    key: 'ilacs-2023',
    name: 'ILACS 2023',
    from: Day.parse('2023-01-01'),
    kinds: ilacsKinds,
    areas: [leaders, helpAndProtection, childrenInCare, careLeavers, overall],
    grades: ilacsGrades,
  },
  {
    key: 'ilacs-2026',
    name: 'ILACS 2026',
    from: Day.parse('2026-04-01'),
    kinds: ilacsKinds,
    areas: [leaders, helpAndProtection, childrenInCare, careLeavers],
    grades: ilacsGrades,
  },
]

/** The version in force when the inspection began; none for a kind that gives no grades, or before the first version. */
export const frameworkFor = (
  kind: InspectionKind,
  began: Day,
  versions = frameworks,
): Framework | undefined => versions.findLast(({ kinds, from }) => kinds.includes(kind) && from <= began)

/** How published reports are sorted by version: `ILACS 2023`, and of a long name what stands in brackets, `SIF`. */
export const nameInReports = ({ name }: Pick<Framework, 'name'>): string =>
  /\((.+)\)$/.exec(name)?.[1] ?? name

export const frameworkNamed = (inReports: string | null): Framework | undefined =>
  frameworks.find(framework => nameInReports(framework) === inReports)

/** The words of a recorded grade. Where the report gives none, that is said and means nothing worse. */
export const gradeName = ({ grades }: Framework, key: string | null): string =>
  key === null ? 'No grade given' : (grades.find(grade => grade.key === key)?.name ?? key)

/** Every grade there is, best first, as the newest framework that gives it calls it. */
export const gradeSteps: readonly Grade[] = [
  ...new Map(frameworks.flatMap(({ grades }) => grades).map(grade => [grade.key, grade])).values(),
]
