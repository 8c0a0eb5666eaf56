import { Reference } from '../../ui/reference.tsx'

/** Points with their words, each a link. */
export function PointLinks({ points }: { points: readonly { ref: string; text: string }[] }) {
  return (
    <ul className="govuk-list">
      {points.map(({ ref, text }) => (
        <li key={ref}>
          <Reference kind="point" to={ref} />: {text}
        </li>
      ))}
    </ul>
  )
}
