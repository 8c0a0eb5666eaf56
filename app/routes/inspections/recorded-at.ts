import type { Done } from '../../commands/runner.ts'

/** The page of the inspection that has just been recorded. */
export function recordedAt({ events }: Done): string {
  const recorded = events.find(({ type }) => type === 'inspection-recorded')
  return recorded?.type === 'inspection-recorded'
    ? `/inspections/${recorded.says.inspection}`
    : '/inspections'
}
