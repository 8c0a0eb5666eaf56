import { Details } from '../../ui/govuk/details.tsx'

/** Our own points, each leading to the same elsewhere. */
export function OurPoints({ points }: { points: readonly { ref: string; text: string }[] }) {
  if (points.length === 0) return null
  return (
    <Details summary="Who else was asked for the same as we were">
      <ul className="govuk-list govuk-list--spaced">
        {points.map(({ ref, text }) => (
          <li key={ref} className="app-prose">
            <a className="govuk-link" href={`/points/${ref}/elsewhere`}>
              {ref}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </Details>
  )
}
