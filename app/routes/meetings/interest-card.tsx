import type { Action } from '../../ui/govuk/summary-list.tsx'
import { SummaryCard } from '../../ui/govuk/summary-card.tsx'
import type { ToldInterest } from './told-interests.ts'

interface InterestCardProps {
  interest: ToldInterest
  actions?: readonly Action[]
}

export function InterestCard({ interest, actions = [] }: InterestCardProps) {
  const { name, kind, words, leftRoom, about } = interest
  return (
    <SummaryCard
      title={name}
      headingLevel={3}
      actions={actions}
      rows={[
        { key: 'Kind', value: kind },
        { key: 'About', value: about },
        { key: 'Declared', value: words },
        { key: 'Left the room', value: leftRoom ? 'Yes' : 'No' },
      ]}
    />
  )
}
