import { joinedText } from './joined-text.ts'
import type { Block } from './report-blocks.ts'
import type { Report } from './report.ts'

export type Title = {
  kind: 'ilacs' | Extract<Report['kind'], 'sif' | 'jtai' | 'focused-visit' | 'monitoring-visit'>
  /** The council as printed; null where the title does not name it. */
  localAuthority: string | null
}

const ofChildrensServices = /children[’']?s\s+(?:social\s+care\s+)?services/i

/** What kind of document the first pages say this is, and about which council; null where it is none we know. */
export function titleOf(blocks: Block[]): Title | null {
  const early = blocks.filter(block => block.page <= 2).map(block => block.text)
  const opening = joinedText(early)
  const letter = letterTitle(early, opening)
  if (letter) return letter
  if (!/inspection/i.test(opening) || !/children/i.test(opening)) return null
  if (/children in need of help and\s+protection,? children looked after and care leavers/i.test(opening)) {
    return { kind: 'sif', localAuthority: beforeInspection(early) }
  }
  const named =
    /inspection of (.+?)(?: local authority)?(?:[’']s?)? children[’']?s (?:social care )?services/i.exec(
      firstLines(early),
    )
  if (named?.[1] !== undefined && !/^children/i.test(named[1]))
    return { kind: 'ilacs', localAuthority: named[1].trim() }
  if (
    /inspection of (?:local authority )?children[’']?s (?:social care )?services/i.test(firstLines(early))
  ) {
    return { kind: 'ilacs', localAuthority: beforeInspection(early) }
  }
  if (ofChildrensServices.test(firstLines(early)) && /inspection dates?:/i.test(opening)) {
    return { kind: 'ilacs', localAuthority: beforeInspection(early) }
  }
  return null
}

/** Everything printed above the dates. */
function firstLines(texts: string[]): string {
  const dates = texts.findIndex(text => /^inspection dates?\b/i.test(text))
  return joinedText(texts.slice(0, dates < 0 ? 6 : dates))
}

function beforeInspection(texts: string[]): string | null {
  const at = texts.findIndex(text => /inspection of\b/i.test(text))
  const above = joinedText([
    ...texts.slice(0, Math.max(at, 0)),
    texts[at]?.replace(/inspection of.*$/i, '') ?? '',
  ])
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
      /^(?:ofsted )?focused visit (?:to|of) (.+?)(?:[’']s?)?(?: local authority)?(?:[’']s?)?(?: children[’']?s.*)?$/i,
    says: /(?:focused visit|assurance visit)/i,
  },
  {
    kind: 'monitoring-visit',
    title:
      /^(?:ofsted )?monitoring visit (?:to|of) (.+?)(?:[’']s?)?(?: local authority)?(?:[’']s?)?(?: children[’']?s.*)?$/i,
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
    /(?:visit|inspection) (?:to|of) (?:the )?(.+?)(?:[’']s?)?(?: local authority)?(?:[’']s?)? children[’']?s services/i.exec(
      opening,
    )
  return found?.[1]?.trim() ?? null
}
