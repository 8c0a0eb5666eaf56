import { inThousands } from '../../domain/wording.ts'

/** `Showing 51 to 100 of 1,000 actions.` */
export function shownInWords(rows: number, total: number, page: number, onPage: number): string {
  if (rows === 0) return total === 0 ? 'No actions match.' : 'There is nothing on this page of the list.'
  if (total === 1) return 'Showing 1 action.'
  const first = (page - 1) * onPage + 1
  return rows === total
    ? `Showing all ${inThousands(total)} actions.`
    : `Showing ${inThousands(first)} to ${inThousands(first + rows - 1)} of ${inThousands(total)} actions.`
}
