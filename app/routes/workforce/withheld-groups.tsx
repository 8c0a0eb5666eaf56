import type { Group } from '../../domain/events/workforce.ts'
import { withheldGroups, withheldWhy } from '../../domain/withheld-groups.ts'

/** Says in words what is withheld of a count, and why, so that nobody takes it for hidden on purpose. */
export function WithheldGroups({ groups, limit }: { groups: readonly Group[]; limit: number }) {
  const withheld = withheldGroups(groups)
  return (
    withheld.length > 0 && (
      <>
        <h3 className="govuk-heading-s">What is withheld, and why</h3>
        <p className="govuk-body">{withheldWhy(limit)}</p>
        <ul className="govuk-list govuk-list--bullet">
          {withheld.map(({ what, groups: of }) => (
            <li key={what}>
              {what}: {of.join('; ')}
            </li>
          ))}
        </ul>
      </>
    )
  )
}
