import { useLoaderData } from '@remix-run/react'
import type { Day } from '../../domain/day.ts'
import { gradeSteps } from '../../domain/framework.ts'
import { completionByMonth } from '../../domain/pictures/completion.ts'
import { judgementHistory } from '../../domain/pictures/judgements.ts'
import { slipOf } from '../../domain/pictures/slip.ts'
import { Page } from '../../ui/page.tsx'
import { completionPicture } from '../../ui/pictures/completion.ts'
import { judgementsPicture } from '../../ui/pictures/judgements.ts'
import { Picture } from '../../ui/pictures/picture.tsx'
import { slipPicture } from '../../ui/pictures/slip.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import {
  approvalsOfCompletion,
  completingActions,
  datedActions,
  gradedInspections,
} from '../../../db/read/pictures.ts'
import { rememberedFor } from '../../../db/read/remembered.ts'
import { PlanNavigation } from '../plan/plan-navigation.tsx'

/** What moved furthest, one by one: more would be no picture. */
const mostSlips = 20

const drawnFor = rememberedFor(async (db, today: Day) => {
  const completion = completionByMonth(completingActions(db), approvalsOfCompletion(db), today)
  const slip = slipOf(datedActions(db), mostSlips)
  const judgements = judgementHistory(gradedInspections(db), gradeSteps)
  return {
    completion: await completionPicture(completion),
    slip: await slipPicture(slip),
    judgements: await judgementsPicture(judgements),
  }
})

export const loader = guarded({ deed: 'read-plan', params: noParams, on: onNothing }, ({ edition, today }) =>
  drawnFor(edition, today),
)

export default function Pictures() {
  const { completion, slip, judgements } = useLoaderData<typeof loader>()
  return (
    <Page title="Pictures of the plan" wide>
      <PlanNavigation current="/pictures" />
      <Picture id="completion" title="Planned and actual completion" {...completion} />
      <Picture id="slip" title="Due dates that moved" {...slip} />
      <Picture id="judgements" title="Judgements across inspections" {...judgements} />
    </Page>
  )
}
