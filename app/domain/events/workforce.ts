import { z } from 'zod'
import { Day } from '../day.ts'
import { MatterRef, WorkforceRef } from '../reference.ts'
import { RoleBand } from '../role-band.ts'
import { figureStandings } from './measures.ts'

export const groupAgencies = ['both', 'permanent', 'agency'] as const
export type GroupAgency = (typeof groupAgencies)[number]
/** Everybody of the group, or those of it who hold a case. */
export const groupLoads = ['any', 'holding'] as const
export type GroupLoad = (typeof groupLoads)[number]

const shown = z.number().nonnegative().nullable()

/** What is published of a group of workers. Null is withheld, or what nobody has: the median of none. */
export const Group = z.strictObject({
  id: z.string().max(200),
  roles: z.array(RoleBand).min(1),
  agency: z.enum(groupAgencies),
  load: z.enum(groupLoads),
  suppressed: z.boolean(),
  count: shown,
  fte: shown,
  cases: shown,
  aboveLimit: shown,
  median: shown,
  lowerQuartile: shown,
  upperQuartile: shown,
  maximum: shown,
})
export type Group = z.infer<typeof Group>

export const workforceEvents = {
  /** One row a worker is withheld matter; this is what everybody reads, with small numbers already withheld. */
  'workforce-counted': z.strictObject({
    workforce: WorkforceRef,
    on: Day,
    source: z.string().min(1),
    standing: z.enum(figureStandings),
    /** The local limit of cases for one worker. */
    caseLimit: z.int().positive(),
    /** Counts from 1 to one less are withheld. */
    smallNumberLimit: z.int().min(2).max(100),
    table: z.array(Group).min(1),
    corrects: WorkforceRef.nullable(),
    /** Why it is corrected; not asked for before 22 November 2026. */
    reason: z.string().default(''),
    matter: MatterRef,
  }),
}
