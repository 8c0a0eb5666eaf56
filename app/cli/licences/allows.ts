const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
])

/** Whether an SPDX expression lets us use and pass on the package: one side of an OR is enough, an AND needs both. */
export function allows(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/ or /i)
    .some(choice => choice.split(/ and /i).every(licence => allowed.has(licence.trim())))
}
