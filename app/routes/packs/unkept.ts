import { z } from 'zod'

/** Where the head of a release could not be kept. */
export const Unkept = z.enum(['sent', 'written'])
export type Unkept = z.infer<typeof Unkept>

/** What completes "The head of this release could not be …". */
export const unkeptWords: Record<Unkept, string> = {
  sent: 'sent to every mailbox it should be kept in',
  written: 'written to the file it should be kept in',
}
/** As the address of the pack carries it to the page that says so. */
export const unkept = (where: readonly Unkept[]) =>
  where.length === 0 ? '' : `?head-not-kept=${where.join('-')}`
export const unkeptIn = (url: URL): Unkept[] =>
  (url.searchParams.get('head-not-kept') ?? '').split('-').flatMap(word => {
    const read = Unkept.safeParse(word)
    return read.success ? [read.data] : []
  })
