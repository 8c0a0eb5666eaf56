import { clockNamesFor, type StatedDate } from './clock.ts'
import type { Day } from './day.ts'
import type { Finding, InspectionFacts, Judgement, KeptFile } from './events/inspections.ts'
import { fileFindings, replaceFindings, type Before } from './finding.ts'
import type { Event } from './history.ts'
import { recordPoints, type PointOrder } from './improvement-point.ts'
import { inspectionKinds, type InspectionKind } from './inspection-kind.ts'
import { judged } from './judgement.ts'
import { lettered } from './reference.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'

/** What a person says of an inspection; the framework follows from its kind and the day it began. */
export interface InspectionOrder {
  kind: InspectionKind
  began: Day
  ended: Day
  receivedOn: Day | null
  publishedOn: Day | null
  leadInspector: string | null
  judgements: readonly Judgement[]
}

export interface InspectionState {
  ref: string
  is: InspectionFacts
  /** Its findings are for officers and auditors only. */
  embargoed: boolean
  report: KeptFile | null
}

/** `among` holds every reference ever given to an inspection; `reportOf` the inspection that has this very file. */
export interface Recorded {
  among: readonly string[]
  reportOf: string | null
}

/** An inspection with its points and its report file: one deed, as from a confirmed report. */
export function recordInspection(
  { among, reportOf }: Recorded,
  order: InspectionOrder & {
    embargoed: boolean
    report: KeptFile | null
    points: readonly PointOrder[]
    findings: readonly Finding[]
    /** The day by which the report or letter itself asks for the statement of action, and where it says so. */
    statementDue: StatedDate | null
  },
  today: Day,
): Event[] | Refusal {
  if (reportOf !== null) return alreadyRecorded(reportOf)
  const is = factsOf(order, order.embargoed, today)
  if (isRefusal(is)) return is
  // What Ofsted found is under embargo until it is published, whether anybody said so or not.
  const embargoed = order.embargoed || (is.publishedOn === null && isPublished(order.kind))
  const inspection = nextInspectionRef(order.kind, order.began, among)
  const points = recordPoints(inspection, order.points)
  if (isRefusal(points)) return points
  const { report, findings, statementDue } = order
  const hasPriorityAction = order.points.some(({ kind }) => kind === 'priority-action')
  if (statementDue && !clockNamesFor(order.kind, hasPriorityAction).includes('final-statement'))
    return refusal('not-this-clock', { field: 'statementDue' })
  if (statementDue && statementDue.day < (is.receivedOn ?? is.ended))
    return refusal('before-it-was-received', { field: 'statementDue' })
  return [
    { type: 'inspection-recorded', says: { inspection, is, embargoed, report } },
    ...fileFindings(inspection, findings),
    ...points,
    ...stated(inspection, statementDue),
  ]
}

/** It waits where the report's receipt, which starts the clock, is not recorded yet. */
const stated = (inspection: string, is: StatedDate | null): Event[] =>
  is === null ? [] : [{ type: 'clock-stated', says: { inspection, clock: 'final-statement', was: null, is } }]

/** Corrects what is recorded of an inspection. Its reference stays: it has been quoted. */
export function changeInspection(
  inspection: InspectionState,
  order: InspectionOrder,
  reason: string,
  today: Day,
): Event[] | Refusal {
  const is = factsOf(order, inspection.embargoed, today)
  if (isRefusal(is)) return is
  if (JSON.stringify(is) === JSON.stringify(inspection.is)) return refusal('nothing-changed')
  return [
    { type: 'inspection-changed', says: { inspection: inspection.ref, was: inspection.is, is, reason } },
  ]
}

/** Says that Ofsted has published it, which lifts its embargo. */
export function publishInspection({ ref, is }: InspectionState, on: Day, today: Day): Event[] | Refusal {
  if (is.publishedOn !== null) return refusal('already-published')
  if (on <= is.ended) return refusal('published-before-it-ended', { field: 'on' })
  if (on > today) return refusal('in-the-future', { field: 'on' })
  return [{ type: 'inspection-published', says: { inspection: ref, on } }]
}

/** Files the report of an inspection that was recorded by hand, or a corrected issue in place of an earlier one. */
export function fileReport(
  { ref, report: was }: InspectionState,
  reportOf: string | null,
  report: KeptFile,
  findings: readonly Finding[],
  before: Before,
): Event[] | Refusal {
  if (reportOf !== null) return alreadyRecorded(reportOf)
  return [
    { type: 'report-filed', says: { inspection: ref, was, report } },
    ...replaceFindings(ref, before, findings),
  ]
}

/** An engagement meeting ends in no report. */
const isPublished = (kind: InspectionKind) => kind !== 'annual-engagement-meeting'

/** `ILACS-2022`, then `ILACS-2022b`: by the kind and the year it began. */
export function nextInspectionRef(kind: InspectionKind, began: Day, among: readonly string[]): string {
  const first = `${inspectionKinds[kind].referencePrefix}-${began.slice(0, 4)}`
  const already = among.filter(ref => ref.replace(/[a-z]$/, '') === first).length
  return already === 0 ? first : first + lettered(already)
}

function factsOf(order: InspectionOrder, embargoed: boolean, today: Day): InspectionFacts | Refusal {
  const { kind, began, ended, receivedOn, publishedOn, leadInspector } = order
  if (ended < began) return refusal('ends-before-it-begins', { field: 'ended' })
  if (receivedOn !== null && receivedOn <= ended)
    return refusal('received-before-it-ended', { field: 'receivedOn' })
  if (receivedOn !== null && receivedOn > today) return refusal('in-the-future', { field: 'receivedOn' })
  if (publishedOn !== null && publishedOn <= ended)
    return refusal('published-before-it-ended', { field: 'publishedOn' })
  if (publishedOn !== null && publishedOn > today) return refusal('in-the-future', { field: 'publishedOn' })
  if (publishedOn !== null && embargoed) return refusal('embargoed-and-published', { field: 'publishedOn' })

  const judgedBy = judged(kind, began, order.judgements)
  if (isRefusal(judgedBy)) return judgedBy
  const { framework, judgements } = judgedBy
  return { kind, framework, began, ended, receivedOn, publishedOn, leadInspector, judgements }
}

const alreadyRecorded = (inspection: string) =>
  refusal('report-already-recorded', { field: 'report', facts: { inspection } })
