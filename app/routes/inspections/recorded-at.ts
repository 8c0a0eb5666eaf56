import type { Done } from '../../commands/runner.ts'
import { subjectsOf } from '../../domain/history.ts'

/** The page of the inspection that has just been recorded: what the first event of the deed is about. */
export function recordedAt({ events: [recorded] }: Done): string {
  const [inspection] = recorded ? subjectsOf(recorded.says) : []
  return `/inspections/${inspection?.ref ?? ''}`
}
