import { meetClock } from '../../commands/meet-clock.ts'
import { publishInspection } from '../../commands/publish-inspection.ts'
import { recordInspection, type RecordInspection } from '../../commands/record-inspection.ts'
import { stateClock } from '../../commands/state-clock.ts'
import { tracePoint } from '../../commands/trace-point.ts'
import type { ClockName } from '../../domain/clock.ts'
import { frameworkFor } from '../../domain/framework.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { nationalFrameworkTags } from '../../documents/national-framework-tag.ts'
import { inspections, type InspectionName } from './inspections.ts'
import type { Step, World } from './world.ts'

export function inspectionRefOf(name: InspectionName, world: World): string {
  const { kind, began } = inspections[name]
  return `${inspectionKinds[kind].referencePrefix}-${world.day(began).slice(0, 4)}`
}

/**
 * Two inspections recorded under embargo when the report came, published, their clocks stated and met; and the one before
 * them, recorded when the council began.
 */
export function inspected(): Step[] {
  return [...recordedBefore(), ...recorded('focusedVisit'), ...recorded('ilacs'), ...clocks()]
}

const began = -559
const online = 'On the council’s website'
const sent = 'Sent to Ofsted and the Secretary of State'

function recordedBefore(): Step[] {
  const { received } = inspections.earlier
  const record: Step = {
    day: began,
    minute: 30,
    run: world =>
      world.orders('planManager', 'record-inspection', recordInspection, {
        ...asReported('earlier', world),
        publishedOn: world.day(received + 7),
        embargoed: false,
      }),
  }
  return [
    record,
    met('earlier', 'publish-report', received + 8, online, { day: began, minute: 31 }),
    met('earlier', 'final-statement', received + 92, sent, { day: began, minute: 32 }),
  ]
}

/** The note on a clock that was met; `day` is when it is recorded. */
const met = (
  name: InspectionName,
  clock: ClockName,
  on: number,
  note: string,
  { day, minute } = { day: on, minute: 400 },
): Step => ({
  day,
  minute,
  run: world =>
    world.orders('planManager', 'meet-clock', meetClock, {
      inspection: inspectionRefOf(name, world),
      clock,
      on: world.day(on),
      note,
    }),
})

function asReported(name: InspectionName, world: World): RecordInspection {
  const { kind, began, ended, received, leadInspector, grades, points, findings } = inspections[name]
  return {
    kind,
    began: world.day(began),
    ended: world.day(ended),
    receivedOn: world.day(received),
    publishedOn: null,
    leadInspector,
    judgements: (frameworkFor(kind, world.day(began))?.areas ?? []).flatMap(({ key }, place) => {
      const grade = grades[place]
      return grade === undefined ? [] : [{ area: key, grade }]
    }),
    embargoed: true,
    report: null,
    statementDue: null,
    findings: findings.map((text, place) => ({
      paragraph: place + 1,
      page: 3 + Math.floor(place / 3),
      text,
    })),
    points: points.map(point => ({
      ...point,
      nationalFramework: nationalFrameworkTags(point.text)[0] ?? null,
      isSubPoint: false,
    })),
  }
}

function recorded(name: 'focusedVisit' | 'ilacs'): Step[] {
  const { received } = inspections[name]
  return [
    {
      day: received,
      minute: 30,
      run: world =>
        world.orders('planManager', 'record-inspection', recordInspection, asReported(name, world)),
    },
    {
      day: received + 7,
      minute: 30,
      run: world =>
        world.orders('planManager', 'publish-inspection', publishInspection, {
          inspection: inspectionRefOf(name, world),
          on: world.day(received + 7),
        }),
    },
  ]
}

function clocks(): Step[] {
  return [
    {
      day: inspections.focusedVisit.received + 1,
      minute: 45,
      run: world =>
        world.orders('planManager', 'state-clock', stateClock, {
          inspection: inspectionRefOf('focusedVisit', world),
          clock: 'final-statement',
          day: world.day(inspections.focusedVisit.received + 100),
          source: 'Letter, page 4',
        }),
    },
    met(
      'focusedVisit',
      'draft-statement',
      inspections.focusedVisit.received + 24,
      'Draft sent to the lead inspector',
    ),
    met('focusedVisit', 'final-statement', inspections.focusedVisit.received + 95, sent),
    met('ilacs', 'publish-report', inspections.ilacs.received + 8, online),
    met('ilacs', 'final-statement', inspections.ilacs.received + 90, sent),
    {
      day: inspections.ilacs.received + 12,
      minute: 60,
      run: world =>
        world.orders('planManager', 'trace-point', tracePoint, {
          point: `${inspectionRefOf('ilacs', world)}-02`,
          earlier: `${inspectionRefOf('focusedVisit', world)}-03`,
        }),
    },
  ]
}
