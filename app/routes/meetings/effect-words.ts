import type { ResolutionEffect } from '../../domain/resolution.ts'

export const effectWords: Record<ResolutionEffect, string> = {
  approved: 'Completion approved',
  noted: 'Noted',
  'more-asked': 'More asked for',
}
