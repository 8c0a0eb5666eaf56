/** How a quartile is worked out, said on the page: people work it out again in a spreadsheet. */
export const quartileWords =
  'Median and quartiles are worked out as a spreadsheet’s QUARTILE.INC does: in between where they fall between two workers.'

/**
 * Of numbers, by linear interpolation between the closest ranks (type 7 of Hyndman and Fan, 1996; Excel's QUARTILE.INC).
 * Null of none.
 */
export function quartiles(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const place = (sorted.length - 1) * share
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return below === undefined || above === undefined ? null : below + (above - below) * (place % 1)
  }
  return { lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), maximum: at(1) }
}
