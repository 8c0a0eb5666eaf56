import { addressOf, type Filters } from './filters.ts'

/** The way through a list: the first and last page, this one and its neighbours. Undefined where one page holds all. */
export function pagesOf(filters: Filters, total: number, onPage: number) {
  const last = Math.ceil(total / onPage)
  if (last < 2) return undefined
  const { page } = filters
  const at = (number: number) => addressOf({ ...filters, page: number })
  const near = [1, page - 1, page, page + 1, last].filter(number => number >= 1 && number <= last)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return {
    ...(page > 1 && { previousHref: at(Math.min(page - 1, last)) }),
    ...(page < last && { nextHref: at(page + 1) }),
    pages: shown.flatMap((number, place) => {
      const link = { number, href: at(number), current: number === page }
      const before = shown[place - 1]
      return before !== undefined && number - before > 1 ? ['gap' as const, link] : [link]
    }),
  }
}
