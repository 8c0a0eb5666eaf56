import { Day } from '../../ui/day.tsx'
import { DueDate } from '../../ui/due-date.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import type { PublicAction } from '../../../db/read/public-plan.ts'

/** An action for the public: what is done, by what post, by when, and how it stands. */
export function ActionCard({ action }: { action: PublicAction & { means: string } }) {
  const { ref, title, detail, successMeasure, owner, lead, due, originalDue, revisions } = action
  const { delivery, means, impact, update } = action
  return (
    <section aria-labelledby={ref}>
      <h3 className="govuk-heading-s" id={ref}>
        {ref} {title}
      </h3>
      {detail !== '' && <Prose text={detail} />}
      <SummaryList
        rows={[
          ...(successMeasure === null ? [] : [{ key: 'How we will know', value: successMeasure }]),
          { key: 'Owner', value: owner },
          { key: 'Executive lead', value: lead },
          { key: 'Due', value: <DueDate due={due} original={originalDue} revisions={revisions} /> },
          {
            key: 'Delivery',
            value: (
              <>
                <DeliveryTag rating={delivery} /> {means}
              </>
            ),
          },
          { key: 'Impact on children', value: <ImpactTag rating={impact} /> },
          {
            key: 'Newest report',
            value:
              update === null ? (
                'Nothing has been reported yet'
              ) : (
                <>
                  <Prose text={update.text} />
                  As at <Day value={update.on} />
                </>
              ),
          },
        ]}
      />
    </section>
  )
}
