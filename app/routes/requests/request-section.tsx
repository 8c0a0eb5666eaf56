import { RequestTable } from './request-table.tsx'
import type { ToldRequest } from './told-request.ts'

/** All that was open on the day a body met: it sees every one at every meeting. */
export function RequestSection({ requests }: { requests: readonly ToldRequest[] }) {
  return (
    <section aria-labelledby="requests">
      <h2 className="govuk-heading-m" id="requests">
        Requests open on the day: {requests.length}
      </h2>
      <RequestTable
        caption="Requests open on the day of the meeting"
        captionHidden
        requests={requests}
        empty="No request was open on the day."
      />
    </section>
  )
}
