import type { NationalFramework, PointFacts } from './events/inspections.ts'

export const pointKindWords: Record<PointFacts['kind'], string> = {
  improvement: 'Improvement point',
  'priority-action': 'Area for priority action',
  recommendation: 'Recommendation',
}

/** `Outcome 4`, `Enabler 3: the workforce is equipped and effective` */
export function nationalFrameworkWords({ type, number, name }: NationalFramework): string {
  const part =
    type.charAt(0).toUpperCase() + type.slice(1) + (number === undefined ? '' : ` ${String(number)}`)
  return name === undefined ? part : `${part}: ${name}`
}
