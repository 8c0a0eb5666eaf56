import { z } from 'zod'
import type { Deed } from '../domain/permission.ts'
import { BodyId } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { bodyById } from '../../db/read/meetings.ts'
import { membersOf } from '../../db/read/members.ts'

/** The gate of a page about one body, `/boards/:id/…`. */
export const onBody = (deed: Deed) => ({
  deed,
  params: z.object({ id: BodyId }),
  on: ({ db }: Edition, { id }: { id: string }) => bodyById(db, id),
})

/** The gate of a page about one member of a body, `/boards/:id/members/:member/…`. */
export const onMember = (deed: Deed) => ({
  deed,
  params: z.object({ id: BodyId, member: z.coerce.number().int().positive() }),
  on: ({ db }: Edition, { id, member }: { id: string; member: number }) => {
    const body = bodyById(db, id)
    const found = membersOf(db, id).find(row => row.member === member)
    return body && found && { ...found, bodyName: body.name }
  },
})
