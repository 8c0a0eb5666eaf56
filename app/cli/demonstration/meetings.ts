import { addItem } from '../../commands/add-item.ts'
import { planMeeting } from '../../commands/plan-meeting.ts'
import type { OrderedEffect } from '../../commands/ordered-effect.ts'
import { recordResolution } from '../../commands/record-resolution.ts'
import { awaitingApproval } from '../../../db/read/claims.ts'
import { actionsForInspection } from '../../../db/read/points.ts'
import { inspectionRefOf } from './inspecting.ts'
import type { InspectionName } from './inspections.ts'
import type { Step, World } from './world.ts'

export const board = 'scrutiny-board'
const place = 'Committee Room 2, Aldermere Town Hall'

interface Sitting {
  day: number
  about: readonly InspectionName[]
  asks?: string
  /** On what the Board approved the first completion put to it. */
  condition?: string
}

/** Six meetings of the Scrutiny Board, the last of them still to come. */
export const sittings: readonly Sitting[] = [
  { day: -455, about: ['focusedVisit'] },
  {
    day: -364,
    about: ['focusedVisit'],
    asks: 'How many contacts were closed without further action in each quarter of the last two years.',
  },
  {
    day: -266,
    about: ['focusedVisit', 'ilacs'],
    asks: 'Clarification from the City Solicitor of the Board’s rights of access to information.',
  },
  { day: -175, about: ['focusedVisit', 'ilacs'] },
  {
    day: -84,
    about: ['focusedVisit', 'ilacs'],
    asks: 'The distribution of caseloads by role, not only the average.',
    condition: 'That the audit is made again in six months, and shown to the Board.',
  },
  { day: 14, about: ['ilacs'] },
]

export function met(): Step[] {
  return [...sittings.flatMap(sitting => [prepared(sitting), ...(sitting.day < 0 ? [held(sitting)] : [])])]
}

const refOf = (world: World, { day }: Sitting) => `${board}-${world.day(day)}`

function prepared(sitting: Sitting): Step {
  return {
    day: sitting.day - 28,
    minute: 20,
    run: world => {
      world.orders('clerk', 'plan-meeting', planMeeting, { body: board, on: world.day(sitting.day), place })
      for (const name of sitting.about) {
        const inspection = inspectionRefOf(name, world)
        world.orders('clerk', 'plan-meeting', addItem, {
          meeting: refOf(world, sitting),
          title:
            name === 'ilacs'
              ? 'Ofsted inspection of children’s services: action plan'
              : 'Ofsted focused visit: progress',
          inspection: isKnown(world, name) ? inspection : null,
          lateReason: null,
          seen: world.seen(),
        })
      }
    },
  }
}

/** Each item is noted; claims verified by then are approved; one is asked for more; a request may be opened. */
function held(sitting: Sitting): Step {
  return {
    day: sitting.day,
    minute: 300,
    run: world => {
      const resolve = (item: number, words: string, effect: OrderedEffect) =>
        world.orders('clerk', 'record-resolution', recordResolution, {
          meeting: refOf(world, sitting),
          item,
          words,
          effect,
          seen: world.seen(),
        })
      sitting.about.forEach((name, index) => {
        const actions = isKnown(world, name) ? openActionsOf(world, name) : []
        resolve(
          index + 1,
          name === 'ilacs'
            ? 'That the report, the recommendations and the actions set out in response be noted.'
            : 'That progress on the recommendations of the focused visit be noted.',
          { does: 'noted', actions },
        )
      })
      const waiting = awaitingApproval(world.live)
      const askMore = waiting.filter(({ title }) => title.startsWith('Report to each board'))
      const approve = waiting.filter(claim => !askMore.includes(claim))
      const saw = (claims: typeof waiting) =>
        claims.map(({ action, ref, version }) => ({ action, claim: ref, version }))
      const [depends] = approve
      if (depends !== undefined && sitting.condition !== undefined)
        resolve(1, 'That completion of the action be approved, on the condition set out.', {
          does: 'conditions',
          saw: saw([depends]),
          conditions: [{ words: sitting.condition, owner: null, due: null }],
        })
      sitting.about.forEach((name, index) => {
        const itsActions = openActionsOf(world, name)
        const completed = approve
          .filter(claim => sitting.condition === undefined || claim !== depends)
          .filter(({ action }) => itsActions.includes(action))
        if (completed.length > 0)
          resolve(index + 1, 'That completion of the actions set out in the schedule be approved.', {
            does: 'approved',
            saw: saw(completed),
          })
      })
      if (askMore.length > 0)
        resolve(
          1,
          'That the Board be shown what changed for children before it considers this action complete.',
          {
            does: 'more-asked',
            saw: saw(askMore),
            reason: 'The report lists what children said, not what changed.',
          },
        )
      if (sitting.asks !== undefined)
        resolve(1, 'That the Chair progress the request for information and share the answer with members.', {
          does: 'request',
          asks: sitting.asks,
          owner: null,
          due: null,
          is: { kind: 'clarification', asker: null, ground: '', paragraphs: null, relevantTo: null },
        })
    },
  }
}

const isKnown = (world: World, name: InspectionName) =>
  actionsForInspection(world.live, inspectionRefOf(name, world)).length > 0
const openActionsOf = (world: World, name: InspectionName) =>
  actionsForInspection(world.live, inspectionRefOf(name, world))
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ ref }) => ref)
