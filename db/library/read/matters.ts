/** Words of ordinary English and of the genre: every second point speaks of the quality of something for children. */
const ofNoMatter = new Set(
  `a about across after all also an and any are as at be been before between both but by can could do does each
  effectively effectiveness ensure ensuring for from further given had has have how if in including increase improve
  improved improvement improvements improving into is it its made make more most not of on once or other
  out over particular particularly provide range receive should so some such than that the their them these they this
  those through timely to too under up use used was were what when where whether which while who whom whose will with
  within without would quality consistency consistent consistently effective
  children child young people families family need needs social work worker workers practice practitioners service
  services local authority arrangements`.split(/\s+/),
)

/** A tag of the national framework names a chapter, not what is to improve. */
const tag = /\([^()]*national framework[^()]*\)/giu

/** The words of a point that say what it is about, each once, in lower case. */
export function wordsThatMatter(text: string): string[] {
  const words =
    text
      .replace(tag, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return [...new Set(words)].filter(word => !ofNoMatter.has(word))
}
