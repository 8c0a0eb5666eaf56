import { packStateWords, type PackState } from '../../domain/pack.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { Reference } from '../../ui/reference.tsx'

interface PackSectionProps {
  meeting: string
  packs: readonly { ref: string; state: PackState }[]
  canPrepare: boolean
}

/** The pack of a meeting, on its page: one at a time, those withdrawn besides. */
export function PackSection({ meeting, packs, canPrepare }: PackSectionProps) {
  const stands = packs.some(({ state }) => state !== 'withdrawn')
  if (packs.length === 0 && !canPrepare) return null
  return (
    <section aria-labelledby="pack">
      <h2 className="govuk-heading-m" id="pack">
        Pack
      </h2>
      {packs.length === 0 && <p className="govuk-body">No pack has been prepared yet.</p>}
      <ul className="govuk-list">
        {packs.map(({ ref, state }) => (
          <li key={ref}>
            <Reference kind="pack" to={ref} />: {packStateWords[state]}
          </li>
        ))}
      </ul>
      {canPrepare && !stands && (
        <Button href={`/meetings/${meeting}/pack/new`} variant="secondary">
          Prepare the pack
        </Button>
      )}
    </section>
  )
}
