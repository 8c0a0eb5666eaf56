import { Day } from '../../ui/day.tsx'
import { Details } from '../../ui/govuk/details.tsx'
import type { VersionRow } from '../../../db/read/measures.ts'
import { DefinitionList } from './definition-list.tsx'

/** What it means now, and what it meant before. */
export function DefinitionSection({ versions }: { versions: readonly VersionRow[] }) {
  const newestFirst = versions.toReversed()
  const [newest, ...earlier] = newestFirst
  if (newest === undefined) return null
  return (
    <section aria-labelledby="definition">
      <h2 className="govuk-heading-m" id="definition">
        What it means
      </h2>
      <Since version={newest} />
      <DefinitionList definition={newest.definition} />
      {earlier.map(version => (
        <Details key={version.version} summary={`Definition ${String(version.version)}, before`}>
          <Since version={version} />
          <DefinitionList definition={version.definition} />
        </Details>
      ))}
    </section>
  )
}

function Since({ version: { version, from, reason } }: { version: VersionRow }) {
  return (
    <p className="govuk-body">
      Definition {version}, from <Day value={from} />
      {reason === '' ? '' : `: ${reason}`}
    </p>
  )
}
