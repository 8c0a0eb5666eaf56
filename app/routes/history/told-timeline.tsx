import { Reference } from '../../ui/reference.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Told } from './told.ts'

/** A stretch of history, newest first, each event with links to what it is about. */
export function ToldTimeline({ entries }: { entries: readonly Told[] }) {
  return (
    <Timeline
      entries={entries.map(({ title, about, ...entry }) => ({
        ...entry,
        title: (
          <>
            {title}
            {about.map(({ kind, ref, words }) => (
              <span key={`${kind} ${ref}`}>
                {' '}
                <Reference kind={kind} to={ref}>
                  {words}
                </Reference>
              </span>
            ))}
          </>
        ),
      }))}
    />
  )
}
