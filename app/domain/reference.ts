import { z } from 'zod'

/** What people quote in papers and type into addresses. A reference is given once and never again to anything else. */
export const PersonId = z.string().regex(/^P-\d{3,}$/)
/** A post or partner body that owns actions without an account. */
export const PartyId = z.string().regex(/^O-\d{2,}$/)
export const BodyId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(60)
/** The letter tells apart two inspections of one kind that began in the same year. */
export const InspectionRef = z.string().regex(/^(ILACS|FV|MV|AEM|JTAI|SIF|SEND)-\d{4}[b-z]?$/)
/** `ILACS-2022-02`; a sub-point is `ILACS-2022-02.1`. */
export const PointRef = z.string().regex(/^(ILACS|FV|MV|AEM|JTAI|SIF|SEND)-\d{4}[b-z]?-\d{2}(\.\d{1,2})?$/)
export const ActionRef = z.string().regex(/^A-\d{3,}$/)
export const UpdateRef = z.string().regex(/^U-\d{4,}$/)
export const EvidenceRef = z.string().regex(/^E-\d{3,}$/)
export const DueDateRequestRef = z.string().regex(/^D-\d{3,}$/)
export const ClaimRef = z.string().regex(/^C-\d{3,}$/)
export const MeetingRef = z.string().regex(/^[a-z]+(-[a-z]+)*-\d{4}-\d{2}-\d{2}$/)
/** A reporting cycle. */
export const CycleRef = z.string().regex(/^CY-\d{2,}$/)
/** A pack of papers for a meeting. */
export const PackRef = z.string().regex(/^PK-\d{2,}$/)
/** A removal of personal data. */
export const RedactionRef = z.string().regex(/^RD-\d{2,}$/)
export const RequestRef = z.string().regex(/^R-\d{3,}$/)
/** A matter that is exempt or confidential. */
export const MatterRef = z.string().regex(/^X-\d{3,}$/)
/** What is measured, one figure of it, and a count of the workforce. */
export const MeasureRef = z.string().regex(/^M-\d{2,}$/)
export const FigureRef = z.string().regex(/^OB-\d{4,}$/)
export const WorkforceRef = z.string().regex(/^W-\d{2,}$/)
/** What an auditor draws, writes and asks for. */
export const SampleRef = z.string().regex(/^AS-\d{2,}$/)
export const NoteRef = z.string().regex(/^AN-\d{3,}$/)
export const FollowUpRef = z.string().regex(/^AF-\d{3,}$/)
/** (a), (b), (c) of a meeting's resolutions. */
export const ResolutionLetter = z.string().regex(/^[a-z]{1,2}$/)
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The next of a run: `numbered('A', 3, 11)` is `A-012`. */
export function numbered(prefix: string, digits: number, already: number): string {
  return `${prefix}-${String(already + 1).padStart(digits, '0')}`
}

/** `lettered(0)` is a, `lettered(25)` z, `lettered(26)` aa. */
export function lettered(already: number): string {
  const last = String.fromCharCode(97 + (already % 26))
  return already < 26 ? last : lettered(Math.floor(already / 26) - 1) + last
}
