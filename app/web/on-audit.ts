import { z } from 'zod'
import { auditAbout, type AuditAbout } from '../domain/events/audit.ts'
import type { Deed, Subject } from '../domain/permission.ts'
import { ClaimRef, FollowUpRef, SampleRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { auditedRecord, followUpByRef } from '../../db/read/audit-notes.ts'
import { drawnBy, sampleByRef } from '../../db/read/audit-samples.ts'
import { closureOf, type Closure } from '../../db/read/closures.ts'

/** The gate of a page about one sample, `/audit/samples/:ref`. */
export const onSample = (deed: Deed) => ({
  deed,
  params: z.object({ ref: SampleRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => sampleByRef(db, ref),
})

/** The gate of a page about one closure, `/audit/closures/:claim`. */
export const onClosure = (deed: Deed) => ({
  deed,
  params: z.object({ claim: ClaimRef }),
  on: ({ db }: Edition, { claim }: { claim: string }): (Closure & Subject) | undefined =>
    closureOf(db, claim),
})

/** The gate of a page about a closure as a sample drew it, `/audit/samples/:ref/closures/:claim/…`. */
export const onDrawn = (deed: Deed) => ({
  deed,
  params: z.object({ ref: SampleRef, claim: ClaimRef }),
  on: ({ db }: Edition, { ref, claim }: { ref: string; claim: string }): (Closure & Subject) | undefined =>
    drawnBy(db, ref).some(drawn => drawn.claim === claim) ? closureOf(db, claim) : undefined,
})

const aboutParams = z.object({ kind: z.enum(auditAbout), ref: z.string().max(60) })

/** The gate of a page about a record that auditors write about, `/audit/:kind/:ref/…`. */
export const onAudited = (deed: Deed) => ({
  deed,
  params: aboutParams,
  on: ({ db }: Edition, about: AuditAbout): ({ title: string } & Subject) | null => {
    const record = auditedRecord(db, about)
    return record === undefined ? null : { title: record.title }
  },
})

/** The gate of a page about one follow-up. */
export const onFollowUp = (deed: Deed) => ({
  deed,
  params: z.object({ ref: FollowUpRef }),
  on: ({ db }: Edition, { ref }: { ref: string }) => followUpByRef(db, ref),
})
