import type { Day } from './day.ts'

/** `2026/27`: a council's year runs from May, when its annual meeting appoints boards and members, to April. */
export function municipalYear(day: Day): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '05' ? 1 : 0)
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** `2026/27-03`: the third meeting that a body planned for that year. Given once, so that papers can quote it. */
export const municipalReference = ({ year, inYear }: { year: string; inYear: number }): string =>
  `${year}-${String(inYear).padStart(2, '0')}`
