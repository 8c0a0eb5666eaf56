import type { ClockState } from '../../domain/clock.ts'
import { Tag, type TagColour } from '../../ui/govuk/tag.tsx'

const colours: Record<ClockState['state'], TagColour> = {
  running: 'blue',
  'due-today': 'yellow',
  late: 'red',
  done: 'green',
  'done-late': 'orange',
}

/** Where a clock stands, in words. */
export const ClockTag = ({ standing }: { standing: ClockState }) => (
  <Tag colour={colours[standing.state]}>{standing.words}</Tag>
)
