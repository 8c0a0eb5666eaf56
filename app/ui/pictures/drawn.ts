// Observable Plot draws into a document of its own on the server; what comes out of it is let through by name, so that
// a text stays a text, whatever was typed into it, and nothing needs an exception of the content security policy.
import type * as Plot from '@observablehq/plot'
import { escaped } from '../../domain/escaped.ts'

/** What stands within an `<svg>` whose view box is `0 0 width height`. */
export interface Drawn {
  width: number
  height: number
  markup: string
}

/** A picture is drawn once for a column of text and once for a telephone, so that its words can be read on both. */
export interface Sheet {
  width: number
  narrow: boolean
}
const wide: Sheet = { width: 700, narrow: false }
const narrow: Sheet = { width: 300, narrow: true }

export interface Drawings {
  wide: Drawn
  narrow: Drawn
}
type Options = (plot: typeof Plot, sheet: Sheet) => Plot.PlotOptions & { height: number }

/** Plot is fetched when the first picture is drawn: no other page waits for it. */
export async function drawn(options: Options): Promise<Drawings> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const on = (sheet: Sheet) => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    const asked = options(plot, sheet)
    const svg = plot.plot({ ...asked, width: sheet.width, document })
    return { width: sheet.width, height: asked.height, markup: markupWithin(svg) }
  }
  return { wide: on(wide), narrow: on(narrow) }
}

const elements = new Set(['g', 'path', 'line', 'rect', 'circle', 'text', 'tspan'])
const attributes = new Set([
  ...[
    'class',
    'd',
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'dx',
    'dy',
    'cx',
    'cy',
    'r',
    'width',
    'height',
    'transform',
  ],
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-opacity',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
  ],
  ...['stroke-linejoin', 'stroke-miterlimit', 'paint-order', 'text-anchor', 'font-size', 'font-weight'],
])

/** The children of an element, without what is not named above: style sheets, `style` and `on…` attributes, links. */
export const markupWithin = (parent: Element): string => Array.from(parent.childNodes, markupOf).join('')

function markupOf(node: Node): string {
  if (node.nodeType === textNode) return escaped(node.textContent ?? '')
  return isElement(node) && elements.has(node.localName)
    ? `<${node.localName}${attributesOf(node)}>${markupWithin(node)}</${node.localName}>`
    : ''
}

const textNode = 3
const isElement = (node: Node): node is Element => node.nodeType === 1

const attributesOf = (element: Element): string =>
  Array.from(element.attributes)
    .filter(({ name }) => attributes.has(name))
    .map(({ name, value }) => ` ${name}="${escaped(rounded(value))}"`)
    .join('')

/** Where something stands, to the hundredth of a pixel. */
const rounded = (value: string) =>
  value.replace(/\d+\.\d{3,}/g, number => String(Number(Number(number).toFixed(2))))
