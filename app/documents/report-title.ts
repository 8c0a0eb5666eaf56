import { joinedText } from './joined-text.ts'
import type { Block } from './report-blocks.ts'
import type { Report } from './report.ts'

export type Title = {
  kind: 'ilacs' | Extract<Report['kind'], 'sif' | 'jtai' | 'focused-visit' | 'monitoring-visit'>
  /** The council as printed; null where the title does not name it. */
  localAuthority: string | null
}

/** What kind of document the first pages say this is, and about which council; null where it is none we know. */
export function titleOf(blocks: Block[]): Title | null {
  const early = blocks.filter(block => block.page <= 2).map(block => block.text)
  const opening = joinedText(early)
  const letter = letterTitle(early, opening)
  if (letter) return letter
  const above = aboveTheDates(early)
  if (/children in need of help and protection,? children looked after and care leavers/i.test(above))
    return { kind: 'sif', localAuthority: beforeInspection(above) }
  const named = ofNamedCouncil.exec(above)?.[1]
  if (named !== undefined && !/^(?:local authority|children)/i.test(named))
    return { kind: 'ilacs', localAuthority: named }
  if (/inspection of (?:local authority )?children\W?s (?:social care )?services/i.test(above))
    return { kind: 'ilacs', localAuthority: beforeInspection(above) }
  const isIlacs = ['inspection date', 'lead inspector', 'impact of leaders', 'help and protection']
  return isIlacs.every(words => opening.toLowerCase().includes(words))
    ? { kind: 'ilacs', localAuthority: null }
    : null
}

const ofNamedCouncil =
  /inspection of (.{2,100}?)(?: local authority)?(?:[’']s?)? children\W?s (?:social care )?services/i

/** The title: what is printed above the dates. */
const aboveTheDates = (texts: string[]) =>
  joinedText(texts.slice(0, 8)).split(/\binspection dates?\b/i)[0] ?? ''

function beforeInspection(title: string): string | null {
  const above = title.split(/\b(?:re-?)?inspection of\b/i)[0]?.trim() ?? ''
  return above === '' || above.length > 120 ? null : above
}

const letterTitles: { kind: Title['kind']; title: RegExp; says: RegExp }[] = [
  {
    kind: 'jtai',
    title:
      /^joint targeted area inspection of (?:the multi-agency response to .* in )?(.+?)(?: local authority.*)?$/i,
    says: /joint targeted area inspection/i,
  },
  {
    kind: 'focused-visit',
    title:
      /^(?:ofsted )?focused visit (?:to|of) (.+?)(?:[’']s?)?(?: local authority)?(?:[’']s?)?(?: children\W?s.*)?$/i,
    says: /(?:focused visit|assurance visit)/i,
  },
  {
    kind: 'monitoring-visit',
    title:
      /^(?:ofsted )?monitoring visit (?:to|of) (.+?)(?:[’']s?)?(?: local authority)?(?:[’']s?)?(?: children\W?s.*)?$/i,
    says: /monitoring visit/i,
  },
]

function letterTitle(texts: string[], opening: string): Title | null {
  for (const { kind, title, says } of letterTitles) {
    const named = texts.map(text => title.exec(text)).find(found => found !== null)
    if (named?.[1] !== undefined) return { kind, localAuthority: named[1].trim() }
    const inLetter =
      /\bDear\b/.test(opening) && /this letter (?:summarises|contains|outlines|sets out)/i.test(opening)
    if (inLetter && says.test(opening)) return { kind, localAuthority: namedInSentence(opening) }
  }
  return null
}

function namedInSentence(opening: string): string | null {
  const found =
    /(?:visit|inspection) (?:to|of) (?:the )?(.+?)(?:[’']s?)?(?: local authority)?(?:[’']s?)? children\W?s services/i.exec(
      opening,
    )
  return found?.[1]?.trim() ?? null
}
