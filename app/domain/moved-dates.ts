import { daysBetween, type Day } from './day.ts'

interface Asked {
  action: string
  outcome: 'granted' | 'refused' | null
  fromDay: Day | null
  toDay: Day | null
}

/** How often, and by how many days in all, dates were moved: those asked for and not granted move nothing. */
export function movedInAll(asked: readonly Asked[]): { times: number; days: number } {
  const granted = asked.filter(({ outcome }) => outcome === 'granted')
  const days = granted.map(({ fromDay, toDay }) => (fromDay && toDay ? daysBetween(fromDay, toDay) : 0))
  return { times: granted.length, days: days.reduce((sum, more) => sum + more, 0) }
}
