import { standingMatter } from '../../db/read/exempt-matters.ts'
import { releaseExemptMatter as decide } from '../domain/exempt-matter.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface ReleaseExemptMatter {
  matter: string
  reason: string
}

/** The live edition holds what was withheld: from here on the open part of history does too. */
export const releaseExemptMatter: Command<ReleaseExemptMatter> = (
  { db },
  { matter: ref, reason, by, today },
) => {
  const matter = standingMatter(db, ref, today)
  if (matter === undefined) return refusal('not-found')
  return decide(matter, { text: matter.text, file: matter.file }, { reason, by })
}
