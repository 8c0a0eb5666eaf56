// One side of a text that changed, with the words that only this side has marked, for screen readers too.
import { type Stretch } from '../domain/word-changes.ts'

interface ChangedWordsProps {
  stretches: readonly Stretch[]
  side: 'before' | 'after'
}

export function ChangedWords({ stretches, side }: ChangedWordsProps) {
  const Mark = side === 'before' ? 'del' : 'ins'
  return (
    <span className="app-changed-words">
      {stretches
        .filter(stretch => stretch.in === 'both' || stretch.in === side)
        .map((stretch, at) =>
          stretch.in === 'both' ? (
            <span key={at}>{stretch.text}</span>
          ) : (
            <Mark key={at}>
              <span className="govuk-visually-hidden">{side === 'before' ? '[removed: ' : '[added: '}</span>
              {stretch.text}
              <span className="govuk-visually-hidden">] </span>
            </Mark>
          ),
        )}
    </span>
  )
}
