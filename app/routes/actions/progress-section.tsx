import type { ReactNode } from 'react'
import { Button } from '../../ui/govuk/button.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { DueDates } from './due-dates.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { LaterDates } from './later-dates.tsx'
import type { Progress } from './progress.ts'
import { UpdateTimeline } from './update-timeline.tsx'

/** What was reported on an action and when, on what evidence, and how its due date moved. */
export function ProgressSection({ progress }: { progress: Progress }) {
  const { action, dates, may, updates, evidence, laterDates } = progress
  const pieces = evidence.reduce((count, { rows }) => count + rows.length, 0)
  const at = `/actions/${action}`
  return (
    <>
      <section aria-labelledby="updates">
        <h2 className="govuk-heading-m" id="updates">
          Updates ({updates.length})
        </h2>
        {(may.post || may.rateImpact || may.setDelivery) && (
          <ButtonGroup>
            {may.post && <Button href={`${at}/updates/new`}>Post an update</Button>}
            {may.rateImpact && <Deed href={`${at}/impact`}>Rate impact</Deed>}
            {may.setDelivery && <Deed href={`${at}/delivery-rating`}>Set the delivery rating</Deed>}
          </ButtonGroup>
        )}
        {updates.length === 0 && <p className="govuk-body">No updates yet.</p>}
        <UpdateTimeline
          updates={updates}
          below={({ ref, mayEndorse }) =>
            mayEndorse && (
              <p className="govuk-body">
                <Deed href={`${at}/updates/${ref}/endorsement`}>
                  Endorse <span className="govuk-visually-hidden">update {ref}</span>
                </Deed>
              </p>
            )
          }
        />
      </section>
      <section aria-labelledby="evidence">
        <h2 className="govuk-heading-m" id="evidence">
          Evidence ({pieces})
        </h2>
        {may.attach && (
          <Button variant="secondary" href={`${at}/evidence/new`}>
            Attach evidence
          </Button>
        )}
        {pieces === 0 && <p className="govuk-body">No evidence yet.</p>}
        {evidence.map(({ kind, rows }) => (
          <EvidenceTable key={kind} kind={kind} rows={rows} />
        ))}
      </section>
      <section aria-labelledby="due-dates">
        <h2 className="govuk-heading-m" id="due-dates">
          Due dates
        </h2>
        <DueDates {...dates} />
        {may.ask && (
          <Button variant="secondary" href={`${at}/later-date`}>
            Ask for a later date
          </Button>
        )}
        <LaterDates
          requests={laterDates}
          below={({ ref, mayDecide }) =>
            mayDecide && (
              <>
                {' '}
                <Deed href={`${at}/later-date/${ref}/decision`}>
                  Decide <span className="govuk-visually-hidden">on {ref}</span>
                </Deed>
              </>
            )
          }
        />
      </section>
    </>
  )
}

function Deed({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="govuk-link" href={href}>
      {children}
    </a>
  )
}
