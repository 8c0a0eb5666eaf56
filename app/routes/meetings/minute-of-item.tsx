import { Prose } from '../../ui/prose.tsx'
import { Corrections } from './corrections.tsx'
import { LateItem } from './late-item.tsx'
import { MinutedResolution } from './minuted-resolution.tsx'
import type { ToldMinutes } from './told-minutes.ts'

/** What the minutes say of one item: why it was late, what was said, what was resolved, and what was corrected since. */
export function MinuteOfItem({ item }: { item: ToldMinutes['items'][number] }) {
  const { number, title, purpose, lateReason, note, resolutions, corrections } = item
  return (
    <section aria-labelledby={`item-${number}`}>
      <h2 className="govuk-heading-m" id={`item-${number}`}>
        {number}. {title}
      </h2>
      {purpose && <p className="govuk-body">{purpose}</p>}
      {lateReason && <LateItem reason={lateReason} />}
      {note && <Prose text={note} />}
      {resolutions.length === 0 && <p className="govuk-body">Nothing was resolved.</p>}
      {resolutions.map(resolution => (
        <MinutedResolution key={resolution.letter} resolution={resolution} />
      ))}
      <Corrections corrections={corrections} />
    </section>
  )
}
