import { z } from 'zod'
import { Paper } from '../domain/paper.ts'
import { OutSheet } from './out-sheet.ts'
import { Place } from './report.ts'

const Bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array)

/** What the document thread can be asked to do. */
export const ThreadTask = z.discriminatedUnion('do', [
  z.object({ do: z.literal('read'), bytes: Bytes }),
  z.object({ do: z.literal('open'), bytes: Bytes }),
  z.object({ do: z.literal('read-text'), text: z.string() }),
  z.object({ do: z.literal('read-workbook'), bytes: Bytes, name: z.string() }),
  z.object({ do: z.literal('write-workbook'), sheets: z.array(OutSheet) }),
  z.object({ do: z.literal('write-paper'), paper: Paper }),
  z.object({
    do: z.literal('draw'),
    bytes: Bytes,
    page: z.int().positive(),
    width: z.int().min(50).max(3000),
    marks: z.array(Place),
  }),
])
export type ThreadTask = z.infer<typeof ThreadTask>

export type ThreadAnswer = { done: unknown } | { failed: string }
