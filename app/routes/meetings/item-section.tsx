import { Button } from '../../ui/govuk/button.tsx'
import { Reference } from '../../ui/reference.tsx'
import { LateItem } from './late-item.tsx'
import { Resolution } from './resolution.tsx'
import type { ResolutionDeeds } from './resolution-effects.tsx'
import type { ToldItem } from './told-items.ts'

interface ItemSectionProps {
  meeting: string
  item: ToldItem
  canResolve: boolean
  deeds: ResolutionDeeds
}

/** An item of the agenda, and what was resolved on it. */
export function ItemSection({ meeting, item, canResolve, deeds }: ItemSectionProps) {
  const { number, title, inspection, purpose, lateReason, resolutions } = item
  return (
    <section aria-labelledby={`item-${number}`}>
      <h2 className="govuk-heading-m" id={`item-${number}`}>
        {number}. {title}
      </h2>
      {purpose && <p className="govuk-body">{purpose}</p>}
      {lateReason && <LateItem reason={lateReason} />}
      {inspection && (
        <p className="govuk-body">
          About inspection <Reference kind="inspection" to={inspection} />
        </p>
      )}
      {resolutions.length === 0 && <p className="govuk-body">Nothing resolved yet.</p>}
      {resolutions.map(resolution => (
        <Resolution key={resolution.letter} resolution={resolution} can={deeds} />
      ))}
      {canResolve && (
        <Button href={`/meetings/${meeting}/items/${number}/resolutions/new`}>
          Record a resolution<span className="govuk-visually-hidden"> on item {number}</span>
        </Button>
      )}
    </section>
  )
}
