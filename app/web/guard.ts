import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import {
  carryOut,
  carryOutTogether,
  type Command,
  type Done,
  type Step,
  type Together,
} from '../commands/runner.ts'
import type { Day, Instant } from '../domain/day.ts'
import { eventOf, type Moment } from '../domain/moment.ts'
import { may, ownHandForbids, type Deed, type Subject } from '../domain/permission.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Person } from '../domain/role.ts'
import type { Edition, PublicEditions } from '../../db/editions.ts'
import type { Files } from '../../db/files.ts'
import { newestNumber } from '../../db/read/history.ts'
import { asAtOf, refuseLaterEvent } from './as-at.ts'
import type { House } from './house.ts'
import { keptFrom } from './kept.ts'
import { visitorOf, type Visitor } from './visitor.ts'

/** What a route says before its handler runs. Nothing is optional, because what is optional is forgotten. */
interface Gate<Params, On extends Subject> {
  deed: Deed
  params: z.ZodType<Params>
  /** The thing the deed is done to, read from the edition: null where there is none, which answers 404. */
  on: (edition: Edition, params: Params) => On | null | undefined
}

/** All that a handler gets, and its only way to data. */
export interface Access<Params, On> {
  request: Request
  url: URL
  params: Params
  subject: On
  edition: Edition
  person: Person
  today: Day
  files: Files
  /** The time and the house hold more than the edition does: a page that asks for them is drawn each time. */
  readonly now: Instant
  readonly house: House
  /** What this person may read as at another moment; answers 400 to an event that there is not. Null is the present. */
  editionAt: (moment: Moment | null) => Edition
  /** What the public may see: history alone decides it. */
  publicEditions: PublicEditions
  /** Whether this person may do another deed to the same subject, now: never on a past day. */
  can: (deed: Deed) => boolean
  /** Carries a command out, signed by this person in the role that allows it. */
  carryOut: <Order>(command: Command<Order>, order: Order) => Done | Refusal
  /** Carries out several deeds, all or none, each signed in the role that allows it; a rehearsal leaves nothing behind. */
  carryOutTogether: (steps: readonly Step[], rehearsal: boolean) => Together
}

export const noParams = z.object({})
export const onNothing = (): Subject => ({})

/**
 * A loader or action that only those may reach whom the table allows the deed. Without a session: to the sign-in page.
 * A subject that does not exist, or that may not be known of: 404. Seen but not allowed: 403.
 */
export function guarded<Params, On extends Subject, Answer>(
  gate: Gate<Params, On>,
  handle: (access: Access<Params, On>) => Answer,
) {
  const passed = async (args: ActionFunctionArgs): Promise<Awaited<Answer>> => {
    const visitor = await visitorOf(args.request, args.context)
    return await handle(await enter(gate, args, visitor))
  }
  return Object.assign(passed, { deed: gate.deed })
}

type OpenHandler<Answer> = (args: ActionFunctionArgs, visitor: Visitor) => Answer

/** A loader or action that anyone may reach, and why. It reads no edition, so its page is drawn each time. */
export function open<Answer>(reason: string, handle: OpenHandler<Answer>) {
  const passed = async (args: ActionFunctionArgs): Promise<Awaited<Answer>> => {
    args.context.visit.beyondHistory = true
    return await handle(args, await visitorOf(args.request, args.context))
  }
  return Object.assign(passed, { open: reason })
}

async function enter<Params, On extends Subject>(
  gate: Gate<Params, On>,
  { request, params, context: { house, visit } }: ActionFunctionArgs,
  { person, now, today }: Visitor,
): Promise<Access<Params, On>> {
  const url = new URL(request.url)
  if (person === null) {
    const signIn = await toSignIn(request, url)
    throw signIn
  }

  const asAt = asAtOf(url, today)
  if (asAt !== null && request.method !== 'GET' && request.method !== 'HEAD')
    throw new Response(null, { status: 405 })

  const read = gate.params.safeParse(params)
  if (!read.success) throw new Response(null, { status: 404 })
  const edition = editionFor(house, person, asAt)
  if (edition.asAt !== null) visit.lookedBackTo = edition.asAt
  const subject = gate.on(edition, read.data)
  if (subject === null || subject === undefined) throw new Response(null, { status: 404 })

  const role = may(person, gate.deed, subject)
  if (role === null && subject.hidden) throw new Response(null, { status: 404 })
  if (role === null)
    throw Response.json({ ownHand: ownHandForbids(person, gate.deed, subject) }, { status: 403 })

  return {
    request,
    url,
    params: read.data,
    subject,
    edition,
    person,
    today: edition.asAt?.day ?? today,
    files: house.files,
    get now() {
      visit.beyondHistory = true
      return now
    },
    get house() {
      visit.beyondHistory = true
      return house
    },
    editionAt: moment => editionFor(house, person, moment),
    publicEditions: house.editions,
    can: deed => asAt === null && may(person, deed, subject) !== null,
    carryOut: (command, order) =>
      carryOut(house.live, gate.deed, command, order, { by: person.id, role, at: now }),
    carryOutTogether(steps, rehearsal) {
      visit.beyondHistory = true
      const signerFor = (deed: Deed) => {
        // The deed of this very page is allowed already, to its subject.
        const allowed = deed === gate.deed ? role : may(person, deed)
        if (allowed === null) throw Response.json({ ownHand: false }, { status: 403 })
        return { by: person.id, role: allowed, at: now }
      }
      return carryOutTogether(house.live, steps, signerFor, rehearsal)
    },
  }
}

/** Everybody reads the open parts. An exempt one is read on a page of its own, which records that it was. */
function editionFor({ editions }: House, person: Person, asAt: Moment | null): Edition {
  const seesEmbargoed = may(person, 'see-embargoed') !== null
  const seesRights = may(person, 'see-exempt-matter') !== null
  const at = (moment: Moment | null) =>
    editions.editionFor({ parts: 'open', asAt: moment, seesEmbargoed, seesRights })
  // Beyond the newest event they know of, one that is withheld is answered like one that has not happened.
  if (asAt !== null && eventOf(asAt) !== null) refuseLaterEvent(asAt, newestNumber(at(null).db))
  return at(asAt)
}

/** A page asked for comes after signing in. What was typed into a form goes with the person, and comes back after. */
async function toSignIn(request: Request, url: URL): Promise<Response> {
  const back = url.pathname + url.search
  if (request.method === 'GET' || request.method === 'HEAD') {
    return redirect(back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`)
  }
  return Response.json(await keptFrom(request, back), { status: 401 })
}
