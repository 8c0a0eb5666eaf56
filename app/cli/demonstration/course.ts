import { actionByRef } from '../../../db/read/actions.ts'
import { pendingLaterDate } from '../../../db/read/later-dates.ts'
import { askLaterDate } from '../../commands/ask-later-date.ts'
import { changeAction } from '../../commands/change-action.ts'
import { decideLaterDate } from '../../commands/decide-later-date.ts'
import { reopenAction } from '../../commands/reopen-action.ts'
import { setDeliveryRating } from '../../commands/set-delivery-rating.ts'
import { withdrawAction } from '../../commands/withdraw-action.ts'
import { Day } from '../../domain/day.ts'
import type { DemonstratedAction } from './actions.ts'
import { claimed, sentBack, verified } from './completing.ts'
import { planned, planDay } from './planning.ts'
import { reporterOf, updates } from './reporting.ts'
import type { Step, World } from './world.ts'

/** The whole story of an action, from being planned to where it stands today. Its reference follows from its place. */
export function storyOf(action: DemonstratedAction, place: number): Step[] {
  const ref = `A-${String(place + 1).padStart(3, '0')}`
  return [...planned(action, place), ...afterwards(ref, action, place)]
}

function afterwards(ref: string, action: DemonstratedAction, place: number): Step[] {
  const { course, due, lead } = action
  const report = (from: number, to: number) => updates({ ref, action, place, from, to, goesOn: false })
  const reportOn = (from: number, to: number) => updates({ ref, action, place, from, to, goesOn: true })
  const start = planDay(action, place) + 14
  const claim = due - 12
  switch (course) {
    case 'approved':
      return [...report(start, claim), ...claimed(ref, action, claim), ...verified(ref, claim + 9)]
    case 'approved-then-lapsed':
      return [
        ...report(start, claim),
        ...claimed(ref, action, claim),
        ...verified(ref, claim + 9),
        { day: -60, minute: 100, run: world => changeMeasure(world, ref, action) },
      ]
    case 'reopened':
      return [
        ...report(start, claim),
        ...claimed(ref, action, claim),
        ...verified(ref, claim + 9),
        {
          day: -120,
          minute: 90,
          run: world =>
            world.orders('planManager', 'reopen-action', reopenAction, {
              action: ref,
              reason: 'The last two audits found chronologies out of date again in two teams.',
              seen: world.seen(),
            }),
        },
        ...reportOn(-110, -4),
      ]
    case 'awaiting-approval': {
      const lateClaim = Math.max(claim, -70 + place)
      return [
        ...report(start, lateClaim),
        ...claimed(ref, action, lateClaim),
        ...verified(ref, lateClaim + 9),
      ]
    }
    case 'claimed':
      return [...report(start, -10), ...claimed(ref, action, -6)]
    case 'sent-back':
      return [
        ...report(start, -44),
        ...claimed(ref, action, -40),
        ...sentBack(ref, -33),
        ...reportOn(-28, -3),
      ]
    case 'more-asked':
      return [
        ...report(start, -114),
        ...claimed(ref, action, -110),
        ...verified(ref, -100),
        ...reportOn(-70, -5),
      ]
    case 'silent':
      return report(start, -65)
    case 'later-date-granted':
      return [
        ...report(start, -2),
        ...asked(ref, action, due - 15, due + 75),
        ...decided(ref, due - 8, lead, true),
      ]
    case 'later-dates-granted':
      return [
        ...report(start, -2),
        ...asked(ref, action, due - 15, due + 75),
        ...decided(ref, due - 8, lead, true),
        ...asked(ref, action, due + 62, due + 150),
        ...decided(ref, due + 70, lead, true),
      ]
    case 'later-date-asked':
      return [...report(start, -2), ...asked(ref, action, -4, due + 90)]
    case 'later-date-refused':
      return [
        ...report(start, -2),
        ...asked(ref, action, due - 14, due + 120),
        ...decided(ref, due - 7, lead, false),
      ]
    case 'rated-by-hand':
      return [
        ...report(start, -2),
        {
          day: -20,
          minute: 200,
          run: world =>
            world.orders(lead, 'set-delivery-rating', setDeliveryRating, {
              action: ref,
              rating: 'at-risk',
              reason: 'Registration of the second home depends on a hearing that has been put off twice.',
              seen: world.seen(),
            }),
        },
      ]
    case 'withdrawn':
      return [
        ...report(start, due - 20),
        {
          day: due + 5,
          minute: 60,
          run: world =>
            world.orders('planManager', 'withdraw-action', withdrawAction, {
              action: ref,
              reason: 'The electronic record now does this; the paper trial is no longer needed.',
              seen: world.seen(),
            }),
        },
      ]
    case 'on-track':
    case 'late':
      return report(start, -2)
    case 'not-started':
    case 'no-owner':
    case 'no-date':
      return []
  }
}

function changeMeasure(world: World, ref: string, { title, theme, thing }: DemonstratedAction) {
  const action = actionByRef(world.live, ref)
  if (action === undefined) throw new Error(`${ref} was not planned`)
  world.orders('planManager', 'change-action', changeAction, {
    action: ref,
    is: {
      title,
      detail: action.detail,
      theme,
      start: Day.nullable().parse(action.start),
      successMeasure: `${thing}: carried over for every child of a household, not only siblings`,
    },
    reason: 'Siblings alone turned out to be too narrow.',
    seen: world.seen(),
  })
}

function asked(ref: string, action: DemonstratedAction, day: number, to: number): Step[] {
  return [
    {
      day,
      minute: 200,
      run: world =>
        world.orders(reporterOf(action), 'ask-later-date', askLaterDate, {
          action: ref,
          to: world.day(to),
          reason: 'Two posts have been vacant since the spring, and the work waited for them.',
        }),
    },
  ]
}

function decided(ref: string, day: number, lead: DemonstratedAction['lead'], granted: boolean): Step[] {
  return [
    {
      day,
      minute: 240,
      run: world => {
        const request = pendingLaterDate(world.live, ref)
        if (request === undefined) throw new Error(`Nobody asked for a later date of ${ref}`)
        world.orders(lead, 'decide-later-date', decideLaterDate, {
          request: request.ref,
          outcome: granted ? 'granted' : 'refused',
          reason: granted
            ? 'Agreed once: both posts are now filled.'
            : 'Children have waited long enough: please bring in another team.',
        })
      },
    },
  ]
}
