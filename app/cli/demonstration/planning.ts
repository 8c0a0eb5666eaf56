import { meetMilestone } from '../../commands/meet-milestone.ts'
import { planAction } from '../../commands/plan-action.ts'
import type { DemonstratedAction } from './actions.ts'
import { inspectionRefOf } from './inspecting.ts'
import { reporterOf } from './reporting.ts'
import type { Step } from './world.ts'

/** The first plan was written a month after the focused visit's letter, the second after the report. */
export function planDay({ of }: DemonstratedAction, place: number): number {
  return of === 'focusedVisit' ? -490 + Math.floor(place / 4) : -262 + Math.floor((place - 14) / 5)
}

const isBehind = new Set([
  'late',
  'silent',
  'later-date-granted',
  'later-dates-granted',
  'later-date-asked',
  'later-date-refused',
  'not-started',
  'no-owner',
  'no-date',
])

/** An action with two milestones, the first met in time, the second only where the action is not behind. */
export function planned(action: DemonstratedAction, place: number): Step[] {
  const { course, due, lead, title, measure, theme } = action
  const begins = planDay(action, place)
  const start = course === 'not-started' ? 20 : begins + 10
  const milestones = [
    { text: 'First version in use in two teams', due: start + Math.round((due - start) / 3) },
    { text: 'In use in all teams', due: start + Math.round((2 * (due - start)) / 3) },
  ]
  const plan: Step = {
    day: begins,
    minute: place,
    run: world =>
      world.orders('planManager', 'plan-action', planAction, {
        points: action.points.map(
          point => `${inspectionRefOf(action.of, world)}-${String(point + 1).padStart(2, '0')}`,
        ),
        is: { title, detail: detailOf(action), theme, start: world.day(start), successMeasure: measure },
        owner: course === 'no-owner' ? null : world.id(action.owner),
        executiveLead: world.id(lead),
        due: course === 'no-date' ? null : world.day(due),
        milestones:
          course === 'no-date' ? [] : milestones.map(({ text, due }) => ({ text, due: world.day(due) })),
        subSteps:
          place % 4 === 0 && course === 'on-track'
            ? ['Agree who does what', 'Write it down', 'Try it', 'Tell everyone']
            : [],
      }),
  }
  const met = milestones.flatMap(({ due: on }, n): Step[] =>
    on > -3 ||
    (isBehind.has(course) && n === 1) ||
    course === 'not-started' ||
    course === 'no-owner' ||
    course === 'no-date'
      ? []
      : [
          {
            day: on - 1,
            minute: 300 + place,
            run: world =>
              world.orders(reporterOf(action), 'build-milestones', meetMilestone, {
                action: `A-${String(place + 1).padStart(3, '0')}`,
                milestone: n + 1,
                on: world.day(on - 1),
              }),
          },
        ],
  )
  return [plan, ...met]
}

function detailOf({ thing, of }: DemonstratedAction): string {
  const source = of === 'focusedVisit' ? 'the focused visit' : 'the inspection'
  return `After ${source} we look again at ${thing}: what is done now, what children and families need, and how we shall know that it works.`
}
