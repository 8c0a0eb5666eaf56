import { z } from 'zod'
import { place } from './report.ts'

/** What the reading thread can be asked to do. */
export const threadTask = z.discriminatedUnion('do', [
  z.object({ do: z.literal('read'), bytes: z.instanceof(Uint8Array) }),
  z.object({ do: z.literal('read-text'), text: z.string() }),
  z.object({
    do: z.literal('draw'),
    bytes: z.instanceof(Uint8Array),
    page: z.int().positive(),
    width: z.int().min(50).max(3000),
    marks: z.array(place),
  }),
])
export type ThreadTask = z.infer<typeof threadTask>

export type ThreadAnswer = { done: unknown } | { failed: string }
