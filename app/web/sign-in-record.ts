import type { Instant } from '../domain/day.ts'
import { signInRecord as read } from '../../db/keys/sign-in-record.ts'
import type { House } from './house.ts'

/** What is kept of signing in. It is no history and lies outside every edition, so it is the same on a past day. */
export const signInRecord = ({ live }: House, now: Instant) => read(live, now)
