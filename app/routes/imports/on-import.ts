import { z } from 'zod'
import { Workbook, type Sheet } from '../../documents/workbook.ts'
import type { Person } from '../../domain/role.ts'
import type { House } from '../../web/house.ts'
import type { Edition } from '../../../db/editions.ts'
import { UnconfirmedId } from '../../web/unconfirmed.ts'

/** The gate of the pages about an uploaded spreadsheet, `/imports/:draft/…`. */
export const onImport = {
  deed: 'import-plan',
  params: z.object({ draft: UnconfirmedId }),
  // What a file would change, it changes today: on a past day there is nothing to see.
  on: ({ asAt }: Edition) => (asAt === null ? {} : null),
} as const

/** The upload and the sheets in it. Throws a 404 for anybody but the person who uploaded it. */
export function importOf({ house, person }: { house: House; person: Person }, id: string) {
  const draft = house.unconfirmed.find(person.id, id)
  const workbook = Workbook.safeParse(draft?.read)
  if (draft === null || !workbook.success) throw new Response(null, { status: 404 })
  return { ...draft, workbook: workbook.data }
}

/** The sheet that an address names by its place; the first where it names none. */
export function sheetAsked({ sheets }: Workbook, query: URLSearchParams): { place: number; sheet: Sheet } {
  const place = Number(query.get('sheet') ?? '0')
  const sheet = sheets[place]
  if (sheet === undefined) throw new Response(null, { status: 404 })
  return { place, sheet }
}
