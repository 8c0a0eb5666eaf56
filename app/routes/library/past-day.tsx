import { useFrame } from '../../ui/frame.tsx'

/** What the library shows on a past day. */
export function PastDay() {
  const { asAt } = useFrame()
  if (!asAt) return null
  return (
    <p className="govuk-hint">
      On a past day these are the reports published by then. Reports that do not say when they were published
      are left out.
    </p>
  )
}
