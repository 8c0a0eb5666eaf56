import { Button } from '../../ui/govuk/button.tsx'
import type { AttachedPart } from './attached-part.ts'
import { EffectTable } from './effect-table.tsx'

/** On the page of an action or point: by what its effect is measured, and whether it shows. */
export function AttachedSection({ part: { kind, at, effects, proposed, mayKeep } }: { part: AttachedPart }) {
  const detach = {
    header: 'Change',
    cell: ({ measure }: { measure: string }) => (
      <a className="govuk-link" href={`${at}/${measure}/removal`}>
        Detach <span className="govuk-visually-hidden">{measure}</span>
      </a>
    ),
  }
  return (
    <section aria-labelledby="measures">
      <h2 className="govuk-heading-m" id="measures">
        Measures ({effects.length})
      </h2>
      {effects.length === 0 ? (
        <p className="govuk-body">No measure is attached to this {kind} yet.</p>
      ) : (
        <EffectTable caption={`Measures of this ${kind}`} rows={effects} more={mayKeep ? [detach] : []} />
      )}
      {proposed && (
        <p className="govuk-body">
          Impact rating that these figures propose: {proposed}. A person decides, and says why.
        </p>
      )}
      {mayKeep && (
        <Button variant="secondary" href={`${at}/new`}>
          Attach a measure
        </Button>
      )}
    </section>
  )
}
