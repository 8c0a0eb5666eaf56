import { z } from 'zod'
import type { ReportSection } from '../../domain/events/packs.ts'
import { optionalText, text } from '../../domain/form.ts'
import { sectionWords } from '../../domain/pack.ts'

/** A part that is left empty is left out of the pack. */
const part = (section: ReportSection) =>
  optionalText(sectionWords[section], 20_000).transform(text => text ?? '')

/** One text a part of the report. */
export const SectionsForm = z.object({
  purpose: part('purpose'),
  about: part('about'),
  issues: part('issues'),
  consultation: part('consultation'),
  resources: part('resources'),
  legal: part('legal'),
  recommendations: text('what the board is recommended to resolve', 20_000),
  appendices: part('appendices'),
})
