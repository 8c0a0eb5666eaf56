import { inThousands } from './wording.ts'

/** `21,111.4`: rounded half up as it is written in decimals, `−` before what is below zero. */
export function inDecimals(value: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e')
  const units = Math.round(Number(`${digits}e${String(Number(exponent) + decimals)}`))
  const [whole = '0', fraction] = (units / 10 ** decimals).toFixed(decimals).split('.')
  const text =
    fraction === undefined ? inThousands(Number(whole)) : `${inThousands(Number(whole))}.${fraction}`
  return value < 0 && units !== 0 ? `−${text}` : text
}

/** As many decimals as it has, two at most: `337,055`, `21,111.4`. */
export const inFull = (value: number): string =>
  inDecimals(
    value,
    [0, 1].find(decimals => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-9) ??
      2,
  )
