import type { EventType, Says } from '../history.ts'

/** One fact of an event: what it is, what it was where something was replaced. */
export interface Line {
  label: string
  was?: string
  is: string
}

/** An event in words: made from its facts when it is read, never stored. */
export interface Account {
  lines: Line[]
  /** The reason that was given for it. */
  why: string | null
}

/** The name of a person, post, partner body or board by its reference. */
export type NameOf = (id: string) => string

export type Accounts<T extends EventType> = { [K in T]: (says: Says<K>, nameOf: NameOf) => Account }

export const nothing = 'none'

export const facts = (lines: (Line | null)[], why: string | null = null): Account => ({
  lines: lines.filter(line => line !== null),
  why: why === '' ? null : why,
})

export const line = (label: string, is: string | null): Line => ({
  label,
  is: is === null || is === '' ? nothing : is,
})

/** Null where nothing was replaced, so that an account names only what changed. */
export function replaced(label: string, was: string | null, is: string | null): Line | null {
  return was === is ? null : { label, was: was ?? nothing, is: is ?? nothing }
}
