import { meetClock } from '../../commands/meet-clock.ts'
import { publishInspection } from '../../commands/publish-inspection.ts'
import { recordInspection } from '../../commands/record-inspection.ts'
import { stateClock } from '../../commands/state-clock.ts'
import { tracePoint } from '../../commands/trace-point.ts'
import { frameworkFor } from '../../domain/framework.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { nationalFrameworkTags } from '../../documents/national-framework-tag.ts'
import { inspections, type InspectionName } from './inspections.ts'
import type { Step, World } from './world.ts'

export function inspectionRefOf(name: InspectionName, world: World): string {
  const { kind, began } = inspections[name]
  return `${inspectionKinds[kind].referencePrefix}-${world.day(began).slice(0, 4)}`
}

/** Both inspections: recorded under embargo when the report came, published, their clocks stated and met. */
export function inspected(): Step[] {
  return [...recorded('focusedVisit'), ...recorded('ilacs'), ...clocks()]
}

function recorded(name: InspectionName): Step[] {
  const { kind, began, ended, received, leadInspector, grades, points, findings } = inspections[name]
  return [
    {
      day: received,
      minute: 30,
      run: world =>
        world.orders('planManager', 'record-inspection', recordInspection, {
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
        }),
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
  const met = (
    name: InspectionName,
    clock: 'publish-report' | 'draft-statement' | 'final-statement',
    day: number,
    note: string,
  ): Step => ({
    day,
    minute: 400,
    run: world =>
      world.orders('planManager', 'meet-clock', meetClock, {
        inspection: inspectionRefOf(name, world),
        clock,
        on: world.day(day),
        note,
      }),
  })
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
    met(
      'focusedVisit',
      'final-statement',
      inspections.focusedVisit.received + 95,
      'Sent to Ofsted and the Secretary of State',
    ),
    met('ilacs', 'publish-report', inspections.ilacs.received + 8, 'On the council’s website'),
    met(
      'ilacs',
      'final-statement',
      inspections.ilacs.received + 90,
      'Sent to Ofsted and the Secretary of State',
    ),
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
