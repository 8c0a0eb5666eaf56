/** What Excel does with a number in a cell: shows a day, a time of day, or the number in a format. */
export type NumberFormat = { shows: 'day' } | { shows: 'time' } | { shows: 'number'; code: string }

export const general: NumberFormat = { shows: 'number', code: 'General' }

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30; 27 to 58 are East Asian days). */
const builtIn = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    id => [id, 'd/m/yyyy'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map(id => [id, 'h:mm'] as const),
])

export const builtInFormat = (id: number): NumberFormat => numberFormat(builtIn.get(id) ?? 'General')

/** A code of the workbook's own; Excel takes at most 255 letters. */
export function numberFormat(code: string): NumberFormat {
  if (code.length > 255) return general
  const signs = code
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1:s')
    .replace(/\[[^\]]*\]|general|am\/pm|a\/p/gi, '')
    .split(';', 1)
    .join('')
  if (/[yd]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs))) return { shows: 'day' }
  if (/[hs]/i.test(signs)) return { shows: 'time' }
  return { shows: 'number', code }
}

/** `09:30`; null for what is more than a day, which only a format of hours can show. */
export function shownTime(value: number): string | null {
  const minutes = Math.round(value * 1440)
  if (minutes < 0 || minutes >= 1440) return null
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** The 15 digits that Excel keeps. */
const plainNumber = (value: number) => String(Number(value.toPrecision(15)))

/**
 * A number as its format shows it, as far as digits, decimals, thousands, percent and words around them go; as it
 * stands where the format asks for more (fractions, powers of ten, thousands left off, conditions).
 */
export function shownNumber(value: number, code: string): string {
  // `[$£-809]` shows £; a colour shows nothing.
  const plain = code.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[a-z]+\d*\]/gi, '')
  const [positive = '', negative] = plain.split(';')
  const section = value < 0 && negative !== undefined ? negative : positive
  const read =
    /^((?:[^#0?.,"\\]|"[^"]*"|\\.)*)([#0,]*[#0])(?:\.([#0]{1,30}))?((?:[^#0?.,"\\]|"[^"]*"|\\.)*)$/.exec(
      section,
    )
  if (!read || /general|\[[<>=]|[E/@]/i.test(section.replace(/"[^"]*"|\\./g, ''))) return plainNumber(value)
  const [, before = '', whole = '', decimals = '', after = ''] = read
  const percent = /%/.test(before + after)
  const digits = Math.abs(Number((percent ? value * 100 : value).toPrecision(15))).toFixed(decimals.length)
  const [integer = '', fraction = ''] = digits.split('.')
  const padded = integer.padStart(whole.replace(/[^0]/g, '').length, '0')
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded
  const kept = trimmedTo(decimals.lastIndexOf('0') + 1, fraction)
  const sign = value < 0 && negative === undefined && Number(digits) !== 0 ? '-' : ''
  return `${sign}${words(before)}${grouped}${kept === '' ? '' : `.${kept}`}${words(after)}`
}

function trimmedTo(least: number, fraction: string): string {
  const kept = fraction.replace(/0+$/, '')
  return kept.length < least ? fraction.slice(0, least) : kept
}

/** What stands around the digits; `_)` is a gap and `*-` fills one. */
const words = (literal: string) => literal.replace(/[_*]./g, '').replace(/"([^"]*)"|\\(.)/g, '$1$2')
