import { ResolutionLink } from './resolution-link.tsx'
import type { ToldResolution } from './told-resolution.ts'

interface MinutesStandingProps {
  minutes: { drafted: boolean; confirmedBy: ToldResolution | null }
}

/** How far the minutes of a meeting have come. */
export function MinutesStanding({ minutes: { drafted, confirmedBy } }: MinutesStandingProps) {
  if (confirmedBy !== null)
    return (
      <>
        Confirmed by <ResolutionLink resolution={confirmedBy} />.
      </>
    )
  return drafted ? <>Draft: not confirmed by a later meeting yet.</> : <>Not drafted yet.</>
}
