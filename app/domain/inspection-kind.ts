import { z } from 'zod'

export const InspectionKind = z.enum([
  'standard-inspection',
  'short-inspection',
  'focused-visit',
  'monitoring-visit',
  'annual-engagement-meeting',
  'jtai',
  'sif',
  'send-area-inspection',
])
export type InspectionKind = z.infer<typeof InspectionKind>

type KindFacts = {
  words: string
  /** The first part of a point's reference, as in `ILACS-2022-02`. */
  referencePrefix: string
  givesGrades: boolean
}

export const inspectionKinds: Record<InspectionKind, KindFacts> = {
  'standard-inspection': { words: 'ILACS standard inspection', referencePrefix: 'ILACS', givesGrades: true },
  'short-inspection': { words: 'ILACS short inspection', referencePrefix: 'ILACS', givesGrades: true },
  'focused-visit': { words: 'Focused visit', referencePrefix: 'FV', givesGrades: false },
  'monitoring-visit': { words: 'Monitoring visit', referencePrefix: 'MV', givesGrades: false },
  'annual-engagement-meeting': {
    words: 'Annual engagement meeting',
    referencePrefix: 'AEM',
    givesGrades: false,
  },
  jtai: { words: 'Joint targeted area inspection (JTAI)', referencePrefix: 'JTAI', givesGrades: false },
  sif: { words: 'Single inspection framework (SIF) inspection', referencePrefix: 'SIF', givesGrades: true },
  'send-area-inspection': { words: 'SEND area inspection', referencePrefix: 'SEND', givesGrades: false },
}
