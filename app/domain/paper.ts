import { z } from 'zod'

const Heading = z.object({
  is: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]),
  /** Unique within the paper. */
  id: z.string(),
  text: z.string(),
})
/** As people typed it: an empty line parts paragraphs. */
const Text = z.object({ is: z.literal('text'), text: z.string() })

/** Where `href` is given, a page links to it. */
const Cell = z.union([z.string(), z.object({ text: z.string(), href: z.string() })])
export type Cell = z.infer<typeof Cell>

const PaperTable = z.object({
  is: z.literal('table'),
  caption: z.string(),
  columns: z.array(z.object({ header: z.string(), numeric: z.boolean().optional() })),
  /** The first cell of a row names it. */
  rows: z.array(z.array(Cell)),
  /** What to say where there are no rows. */
  empty: z.string(),
})
export type PaperTable = z.infer<typeof PaperTable>

const Block = z.discriminatedUnion('is', [Heading, Text, PaperTable])
export type Block = z.infer<typeof Block>

/** A paper as blocks, one after the other: the page, the Word file and the PDF are drawn from the same. */
export const Paper = z.object({
  title: z.string(),
  /** A line below the title. */
  subtitle: z.string(),
  council: z.string(),
  blocks: z.array(Block),
})
export type Paper = z.infer<typeof Paper>

export const heading = (id: string, text: string, level: 2 | 3 = 2): Block => ({
  is: 'heading',
  level,
  id,
  text,
})
export const text = (text: string): Block => ({ is: 'text', text })
export const wordsOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)
