/** The way through a list: the first and last page, this one and its neighbours. Undefined where one page holds all. */
export function pageNumbers(page: number, last: number, addressOf: (page: number) => string) {
  if (last < 2) return undefined
  const near = [1, page - 1, page, page + 1, last].filter(number => number >= 1 && number <= last)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return {
    ...(page > 1 && { previousHref: addressOf(Math.min(page - 1, last)) }),
    ...(page < last && { nextHref: addressOf(page + 1) }),
    pages: shown.flatMap((number, place) => {
      const link = { number, href: addressOf(number), current: number === page }
      const before = shown[place - 1]
      return before !== undefined && number - before > 1 ? ['gap' as const, link] : [link]
    }),
  }
}
