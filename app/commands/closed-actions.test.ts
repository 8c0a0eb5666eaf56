import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { Link } from '../domain/events/progress.ts'
import { askLaterDate } from './ask-later-date.ts'
import { attachEvidence } from './attach-evidence.ts'
import { decideLaterDate } from './decide-later-date.ts'
import { endorseUpdate } from './endorse-update.ts'
import { postUpdate } from './post-update.ts'
import { setDeliveryRating } from './set-delivery-rating.ts'

const action = 'A-001'
const { owner, deputyDirector } = people

/** Every deed of progress, each as it would be carried out were the action open. */
const deeds: { doing: string; attempt: (council: SmallCouncil) => object }[] = [
  {
    doing: 'posting an update',
    attempt: ({ orders }) =>
      orders(owner, 'post-update', postUpdate, {
        action,
        speaksOf: day('2022-05-31'),
        text: 'Reviewed',
        nextStep: null,
        impact: null,
      }),
  },
  {
    doing: 'endorsing an update',
    attempt: ({ orders }) =>
      orders(deputyDirector, 'endorse-update', endorseUpdate, { update: 'U-0001', comment: '' }),
  },
  {
    doing: 'setting the delivery rating',
    attempt: ({ orders, db }) =>
      orders(deputyDirector, 'set-delivery-rating', setDeliveryRating, {
        action,
        rating: 'at-risk',
        reason: 'The supplier is late',
        seen: headOf(db).number,
      }),
  },
  {
    doing: 'attaching evidence',
    attempt: ({ orders }) =>
      orders(owner, 'attach-evidence', attachEvidence, {
        action,
        kind: 'data',
        title: 'Figures',
        file: null,
        link: Link.parse('https://data.aldermere.example/plans'),
        supersedes: null,
      }),
  },
  {
    doing: 'asking for a later date',
    attempt: ({ orders }) =>
      orders(owner, 'ask-later-date', askLaterDate, { action, to: day('2022-12-31'), reason: 'Late' }),
  },
  {
    doing: 'deciding a later date',
    attempt: ({ orders }) =>
      orders(deputyDirector, 'decide-later-date', decideLaterDate, {
        request: 'D-001',
        outcome: 'granted',
        reason: '',
      }),
  },
]

/** An update that awaits endorsement and a later date that awaits its decision, so that only the action stands in the way. */
function council(): SmallCouncil {
  const council = smallCouncil()
  const [posting] = deeds
  posting?.attempt(council)
  council.happens(people.owner, [
    {
      type: 'later-date-asked',
      says: {
        dueDateRequest: 'D-001',
        action,
        from: day('2022-09-30'),
        to: day('2022-11-30'),
        reason: 'The supplier is late',
      },
    },
  ])
  return council
}

describe.each(deeds)('$doing', ({ attempt }) => {
  it('is refused once the action has been withdrawn', () => {
    const withdrawn = council()
    withdrawn.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action, reason: 'Merged into A-002' } },
    ])
    expect(attempt(withdrawn)).toEqual({ refused: 'action-withdrawn' })
  })

  it('is refused once completion of the action has been approved, until it is reopened', () => {
    const approved = council()
    approveFirstAction(approved)
    expect(attempt(approved)).toEqual({ refused: 'action-complete' })
    approved.happens(people.planManager, [{ type: 'action-reopened', says: { action, reason: 'Again' } }])
    expect(attempt(approved)).not.toMatchObject({ refused: 'action-complete' })
  })
})
