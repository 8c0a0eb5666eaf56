import { inThousands } from '../../domain/wording.ts'

interface Shown {
  rows: number
  /** How many match, and how many are in the plan. */
  matching: number
  inPlan: number
  page: number
  onPage: number
}

/** `Showing 51 to 100 of 312 actions that match, of 1,000 in the plan.` */
export function shownInWords({ rows, matching, inPlan, page, onPage }: Shown): string {
  const match = matching === 1 ? 'matches' : 'match'
  const which = matching === inPlan ? '' : ` that ${match}, of ${inThousands(inPlan)} in the plan`
  if (matching === 0) return `No actions${which}.`
  const first = (page - 1) * onPage + 1
  if (rows === 0) return `There are only ${inThousands(matching)} actions${which}, and none on this page.`
  if (matching === 1) return `Showing 1 action${which}.`
  return rows === matching
    ? `Showing all ${inThousands(matching)} actions${which}.`
    : `Showing ${inThousands(first)} to ${inThousands(first + rows - 1)} of ${inThousands(matching)} actions${which}.`
}
