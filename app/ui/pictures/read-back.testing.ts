import { parseHTML } from 'linkedom'
import { paper } from './axes.ts'
import type { Drawn } from './drawn.ts'

/** Something in a picture, and where it stands. */
export interface Seen {
  name: string
  x: number
  y: number
  width: number
  /** Of a line or box. */
  height: number
  text: string
  /** The shape of a path. */
  d: string
  /** Filled with the paper it stands on. */
  hollow: boolean
  dashes: string | null
  thickness: number
  /** A line of a scale, which is there to be looked past. */
  faint: boolean
}

/** Reads a picture as an eye does: every shape and word with its place. */
export function seenIn({ markup }: Drawn): Seen[] {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${markup}</svg></body></html>`)
  return Array.from(document.querySelectorAll('circle, text, path, line, rect'), element => {
    const { x, y } = placeOf(element)
    const number = (name: string) => Number(element.getAttribute(name) ?? 0)
    return {
      name: element.localName,
      x: x + number('cx') + number('x1') + (element.localName === 'rect' ? number('x') : 0),
      y: y + number('cy') + number('y1') + (element.localName === 'rect' ? number('y') : 0),
      width: number('width'),
      height: element.localName === 'line' ? number('y2') - number('y1') : number('height'),
      text:
        Array.from(element.querySelectorAll('tspan'), ({ textContent }) => textContent).join('\n') ||
        element.textContent,
      d: element.getAttribute('d') ?? '',
      hollow: inherited(element, 'fill') === paper,
      dashes: inherited(element, 'stroke-dasharray'),
      thickness: Number(inherited(element, 'stroke-width') ?? 1),
      faint: Number(inherited(element, 'stroke-opacity') ?? 1) < 0.5,
    }
  })
}

function placeOf(element: Element | null): { x: number; y: number } {
  if (element === null) return { x: 0, y: 0 }
  const [, x = 0, y = 0] =
    /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '')?.map(Number) ?? []
  const around = placeOf(element.parentElement)
  return { x: around.x + x, y: around.y + y }
}

const inherited = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? (element.parentElement ? inherited(element.parentElement, name) : null)

/** What a height means, by two numbers on the scale at the side. */
export function valuesOf(seen: readonly Seen[]): (y: number) => number {
  const ticks = seen.filter(({ name, text }) => name === 'text' && /^[\d,.]+%?$/.test(text))
  const left = Math.min(...ticks.map(({ x }) => x))
  const [low, high] = ticks.filter(({ x }) => x === left)
  if (low === undefined || high === undefined) throw new Error('A scale has two numbers')
  const [a, b] = [Number.parseFloat(low.text), Number.parseFloat(high.text)]
  return y => a + ((y - low.y) / (high.y - low.y)) * (b - a)
}

/** The points that a line goes through. */
export const pointsOf = ({ d }: Pick<Seen, 'd'>): { x: number; y: number }[] =>
  Array.from(d.matchAll(/([-\d.]+),([-\d.]+)/g), ([, x, y]) => ({ x: Number(x), y: Number(y) }))
