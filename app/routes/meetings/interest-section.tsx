import { Button } from '../../ui/govuk/button.tsx'
import { InterestCard } from './interest-card.tsx'
import type { ToldInterest } from './told-interests.ts'

interface InterestSectionProps {
  meeting: string
  interests: readonly ToldInterest[]
  canRecord: boolean
}

export function InterestSection({ meeting, interests, canRecord }: InterestSectionProps) {
  const removal = (interest: number) =>
    canRecord ? [{ text: 'Remove', href: `/meetings/${meeting}/interests/${interest}/removal` }] : []
  return (
    <section aria-labelledby="interests">
      <h2 className="govuk-heading-m" id="interests">
        Declarations of interest
      </h2>
      {interests.length === 0 && <p className="govuk-body">None recorded.</p>}
      {interests.map(interest => (
        <InterestCard key={interest.interest} interest={interest} actions={removal(interest.interest)} />
      ))}
      {canRecord && (
        <Button href={`/meetings/${meeting}/interests/new`} variant="secondary">
          Record a declaration
        </Button>
      )}
    </section>
  )
}
