import type { RoleBand } from './role-band.ts'

/** As people write them: the first that fits. */
const bands: readonly (readonly [RegExp, RoleBand])[] = [
  [/asye|nqsw|newly.?qualified|assessed and supported/i, 'newly-qualified'],
  [
    /\b(senior|advanced|consultant)\b.*\b(practitioner|social worker|sw)\b|^(sp|ap|ssw|snr sw|senior practitioners?)$/i,
    'senior-practitioner',
  ],
  [/\b(director|head of|senior manager|senior leader)/i, 'senior-manager'],
  [/\b(service manager|middle manager|group manager)/i, 'middle-manager'],
  [/first.?line|\b(team|practice|assistant|deputy) ?(team )?manager|^(tm|atm)$/i, 'first-line-manager'],
  [/case.?holder|front.?line|\bsocial workers?\b|^(sw|qsw)$/i, 'case-holder'],
]

/** The role band that somebody means; undefined where it is none we know. */
export const roleBandMeant = (text: string): RoleBand | undefined =>
  bands.find(([words]) => words.test(text.trim()))?.[1]
