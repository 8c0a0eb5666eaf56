import { dayInLondon, type Day, type Instant } from '../../domain/day.ts'
import { roleWords, type Role } from '../../domain/role.ts'
import { writtenLongAfter } from '../../domain/update.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'

/** An update as a page tells it, with names in place of references. */
export interface ToldUpdate {
  ref: string
  by: string
  role: string
  onBehalfOf: string | null
  at: Instant
  speaksOf: Day
  /** Written so long after the day it speaks of that a reader must be told. */
  longAfter: boolean
  text: string
  nextStep: string | null
  endorsed: { by: string; at: Instant; comment: string | null } | null
}

interface Update {
  ref: string
  by: string
  role: Role
  onBehalfOf: string | null
  at: Instant
  speaksOf: Day
  text: string
  nextStep: string | null
  endorsedBy: string | null
  endorsedAt: Instant | null
  endorsedComment: string | null
}

export function toldUpdate(update: Update, names: Names): ToldUpdate {
  const { ref, role, onBehalfOf, at, speaksOf, text, nextStep, endorsedBy, endorsedAt, endorsedComment } =
    update
  return {
    ref,
    by: nameIn(names, update.by),
    role: roleWords[role],
    onBehalfOf: onBehalfOf && nameIn(names, onBehalfOf),
    at,
    speaksOf,
    longAfter: writtenLongAfter(speaksOf, dayInLondon(at)),
    text,
    nextStep,
    endorsed:
      endorsedBy === null || endorsedAt === null
        ? null
        : { by: nameIn(names, endorsedBy), at: endorsedAt, comment: endorsedComment },
  }
}
