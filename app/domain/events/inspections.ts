import { z } from 'zod'
import { ClockName } from '../clock.ts'
import { Day } from '../day.ts'
import { InspectionKind } from '../inspection-kind.ts'
import { InspectionRef, PointRef, Sha256 } from '../reference.ts'

/** A file kept as it came: its bytes are found by their SHA-256. */
export const KeptFile = z.strictObject({
  sha256: Sha256,
  name: z.string().min(1).max(255),
  mime: z.string().max(120),
  size: z.int().positive(),
})
export type KeptFile = z.infer<typeof KeptFile>

export const pointKinds = ['improvement', 'priority-action', 'recommendation'] as const

/** The Children's Social Care National Framework tag in an improvement point, as understood. */
export const NationalFramework = z.strictObject({
  type: z.enum(['outcome', 'enabler', 'principle']),
  number: z.int().positive().optional(),
  name: z.string().optional(),
})
export type NationalFramework = z.infer<typeof NationalFramework>

/** `area` is the key in the framework version's list; `grade` null where the report gives none: never a failure. */
export const Judgement = z.strictObject({ area: z.string(), grade: z.string().nullable() })
export type Judgement = z.infer<typeof Judgement>

export const InspectionFacts = z.strictObject({
  kind: InspectionKind,
  framework: z.string(),
  began: Day,
  ended: Day,
  receivedOn: Day.nullable(),
  publishedOn: Day.nullable(),
  leadInspector: z.string().max(200).nullable(),
  judgements: z.array(Judgement),
})
export type InspectionFacts = z.infer<typeof InspectionFacts>

/** What a point says. `text` is Ofsted's, to the letter; `page` is of the report. */
export const PointFacts = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(pointKinds),
  nationalFramework: NationalFramework.nullable(),
  page: z.int().positive().nullable(),
})
export type PointFacts = z.infer<typeof PointFacts>

/** A numbered paragraph of a report, to the letter. */
export const Finding = z.strictObject({
  paragraph: z.int().positive(),
  page: z.int().positive(),
  text: z.string().min(1),
})
export type Finding = z.infer<typeof Finding>

const LinkedFinding = z.strictObject({
  point: PointRef,
  inspection: InspectionRef,
  paragraph: z.int().positive(),
})

const StatedDay = z.strictObject({ day: Day, source: z.string().min(1) })
const MetOn = z.strictObject({ on: Day, note: z.string() })

export const inspectionEvents = {
  'inspection-recorded': z.strictObject({
    inspection: InspectionRef,
    is: InspectionFacts,
    /** Under embargo its findings are for officers and auditors only, until it is published. */
    embargoed: z.boolean(),
    report: KeptFile.nullable(),
  }),
  'inspection-changed': z.strictObject({
    inspection: InspectionRef,
    was: InspectionFacts,
    is: InspectionFacts,
    reason: z.string(),
  }),
  'inspection-published': z.strictObject({ inspection: InspectionRef, on: Day }),
  'report-filed': z.strictObject({ inspection: InspectionRef, was: KeptFile.nullable(), report: KeptFile }),
  /** The paragraphs read in the report that is filed, in place of those of a report before it. */
  'findings-filed': z.strictObject({ inspection: InspectionRef, findings: z.array(Finding) }),
  /** Somebody judged that a finding bears on a point. */
  'finding-linked': LinkedFinding,
  'finding-unlinked': LinkedFinding,
  'clock-stated': z.strictObject({
    inspection: InspectionRef,
    clock: ClockName,
    was: StatedDay.nullable(),
    is: StatedDay,
  }),
  'clock-met': z.strictObject({
    inspection: InspectionRef,
    clock: ClockName,
    was: MetOn.nullable(),
    is: MetOn,
  }),
  'point-recorded': z.strictObject({
    point: PointRef,
    inspection: InspectionRef,
    /** Place in the report, from 1; sub-points count within their parent. */
    position: z.int().positive(),
    parent: PointRef.nullable(),
    ...PointFacts.shape,
  }),
  'point-corrected': z.strictObject({
    point: PointRef,
    was: PointFacts,
    is: PointFacts,
    reason: z.string().min(1),
  }),
  'point-traced': z.strictObject({ point: PointRef, was: PointRef.nullable(), earlier: PointRef.nullable() }),
  'point-removed': z.strictObject({ point: PointRef, reason: z.string().min(1) }),
}
