import { Details } from '../../ui/govuk/details.tsx'

/** As audit-draw.ts does it, in words, for whoever draws again with a calculator. */
export function DrawingRule() {
  return (
    <Details summary="How to draw this sample again by hand">
      <p className="govuk-body">
        Number the closures from 0 in the order of the events that approved them. Begin with x = the seed. One
        step makes x the remainder of 16807 times x divided by 2147483647. Make ten steps. Then, for the first
        place, the second and so on: make a step, divide x by the number of places from this one to the end,
        and swap what stands here with what stands so many places further as the remainder says. What then
        stands at the first places is the sample, in the order drawn.
      </p>
    </Details>
  )
}
