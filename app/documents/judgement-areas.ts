import type { Framework } from './report.ts'

interface Area {
  name: string
  /** Tells the area from the others by what is printed, Ofsted's slips included. */
  printed: RegExp
}

const leaders = { name: 'The impact of leaders on social work practice with children and families', printed: /impact of leaders/i }
const help = { name: 'The experiences and progress of children who need help and protection', printed: /help and protection/i }
const care = { name: 'The experiences and progress of children in care', printed: /in care(?! and care leavers)/i }
const careLeavers = { name: 'The experiences and progress of care leavers', printed: /(?<!in care and )care leavers/i }
const careAndLeavers = {
  name: 'The experiences and progress of children in care and care leavers',
  printed: /in care and care leavers/i,
}
const overall = { name: 'Overall effectiveness', printed: /^overall effectiveness/i }

const areas: Record<Framework, Area[]> = {
  SIF: [
    { name: 'Overall', printed: /^overall|^children’?'?s services\b/i },
    { name: 'Children who need help and protection', printed: /help and protection/i },
    { name: 'Children looked after and achieving permanence', printed: /looked after/i },
    { name: 'Adoption performance', printed: /adoption/i },
    { name: 'Experiences and progress of care leavers', printed: /care leavers/i },
    { name: 'Leadership, management and governance', printed: /leadership/i },
  ],
  'ILACS 2018': [leaders, help, careAndLeavers, overall],
  'ILACS 2023': [leaders, help, care, careLeavers, overall],
  'ILACS 2026': [leaders, help, care, careLeavers],
  JTAI: [],
}

/** The first day of inspections under each version of ILACS. A new version is a new line here. */
const ilacsVersions: { from: string; framework: Framework }[] = [
  { from: '2026-04-01', framework: 'ILACS 2026' },
  { from: '2023-01-01', framework: 'ILACS 2023' },
  { from: '2018-01-01', framework: 'ILACS 2018' },
]

/** The version of ILACS in force on the day the inspection began (never the day of publication). */
export function ilacsVersionOn(began: string): Framework {
  return ilacsVersions.find((version) => version.from <= began)?.framework ?? 'ILACS 2018'
}

/** The framework's own name for a printed area; null where no area or more than one fits. */
export function canonicalArea(framework: Framework, printed: string): string | null {
  const fitting = areas[framework].filter((area) => area.printed.test(printed))
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null
}

const grades = [
  { printed: /^outstanding$/i, name: 'Outstanding' },
  { printed: /^good$/i, name: 'Good' },
  { printed: /^requires improvement( to be good)?$/i, name: 'Requires improvement to be good' },
  { printed: /^inadequate$/i, name: 'Inadequate' },
]

/** The framework's own name for a printed grade; null where it is none. */
export function canonicalGrade(framework: Framework, printed: string): string | null {
  const name = grades.find((grade) => grade.printed.test(printed.replace(/[.]$/, '')))?.name ?? null
  return framework === 'SIF' && name === 'Requires improvement to be good' ? 'Requires improvement' : name
}

/** Whether a cell's text is a grade or the first line of one. */
export const startsAGrade = (text: string) => /^(outstanding|good|inadequate|requires improvement( to( be( good)?)?)?)\.?$/i.test(text)
