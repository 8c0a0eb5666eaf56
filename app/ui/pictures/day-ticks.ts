import { addDays, monthNames, type Day } from '../../domain/day.ts'
import { endOfMonth, monthOf, monthsBetween, type Month } from '../../domain/pictures/month.ts'

/** In months; each as a row of ticks that begins in January. */
const steps = [1, 3, 6, 12, 24, 60, 120]
const pixelsOfATick = 40

/** First days of months between two days, no more than have room; of a stretch too short for that, its own two days. */
export function dayTicks(from: Day, to: Day, room: number): Day[] {
  const months = monthsBetween(monthOf(addDays(from, -1)), monthOf(to)).slice(1)
  const numberOf = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const every = (step: number) => months.filter(month => numberOf(month) % step === 0)
  const chosen = steps.map(every).find(({ length }) => length * pixelsOfATick <= room) ?? []
  return chosen.length > 1 ? chosen.map(firstDay) : from === to ? [from] : [from, to]
}

const firstDay = (month: Month): Day => addDays(endOfMonth(month), 1 - Number(endOfMonth(month).slice(8)))

/** `Jan` over `2026`, the year only where it is another one; days that begin no month with their number. */
export function tickWords(days: readonly Day[]): string[] {
  const dayOfMonth = (day: Day) =>
    days.every(each => each.endsWith('-01')) ? '' : `${Number(day.slice(8))} `
  return days.map((day, at) => {
    const month = `${dayOfMonth(day)}${monthNames[Number(day.slice(5, 7)) - 1]?.slice(0, 3) ?? ''}`
    const year = day.slice(0, 4)
    return days[at - 1]?.slice(0, 4) === year ? month : `${month}\n${year}`
  })
}

/** Throws where there is none. */
export function firstAndLast(days: readonly Day[]): [Day, Day] {
  const inTime = days.toSorted()
  const [first, last] = [inTime[0], inTime.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A picture of days has at least one')
  return [first, last]
}
