/** How a quartile is worked out, in words: who works it out again with a spreadsheet's QUARTILE.INC finds the same. */
export const quartileWords =
  'Median: half of the workers hold fewer cases and half hold more. Quartiles: a quarter hold fewer than the lower, and a quarter more than the upper. One that falls between two workers lies between their cases'

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
