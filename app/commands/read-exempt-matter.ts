import { standingMatter } from '../../db/read/exempt-matters.ts'
import { readExemptMatter as decide } from '../domain/exempt-matter.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

/** Records that somebody reads it; what it says is shown only after. */
export const readExemptMatter: Command<{ matter: string }> = ({ db }, { matter: ref, by, today }) => {
  const matter = standingMatter(db, ref, today)
  return matter === undefined ? refusal('not-found') : decide(matter, by)
}
