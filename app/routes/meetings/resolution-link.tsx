import { pathTo } from '../../ui/reference.tsx'
import type { ToldResolution } from './told-resolution.ts'

/** `resolution (b) of Scrutiny Board, 6 July 2022`, as a link to it. */
export function ResolutionLink({ resolution: { meeting, letter, title } }: { resolution: ToldResolution }) {
  return (
    <a className="govuk-link" href={`${pathTo('meeting', meeting)}#resolution-${letter}`}>
      resolution ({letter}) of {title}
    </a>
  )
}
