import type { CycleStanding } from '../../domain/cycle.ts'
import { Tag } from '../../ui/govuk/tag.tsx'

const tags = {
  open: { words: 'Open', colour: 'green' },
  over: { words: 'Over', colour: 'blue' },
  closed: { words: 'Closed', colour: 'grey' },
} as const

export function StandingTag({ standing }: { standing: CycleStanding }) {
  const { words, colour } = tags[standing]
  return <Tag colour={colour}>{words}</Tag>
}
