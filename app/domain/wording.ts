/** `1 working day`, `12 working days` */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `a, b and c` */
export const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** `1,000` */
export const inThousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
