/** Words of four letters and more that say nothing about what a text is about: of English, and of every report. */
const common = new Set(
  `about above after again against along also although among been before being below between both cannot children childrens
  could does doing down during each enough ensure ensuring every even from further have having here including into itself
  just make making many more most much need needs only other others over people plan plans same should since some such
  than that their theirs them then there therefore these they this those through under until upon very well were what when
  where whether which while whose will with within without would young quality improve improving improvement`
    .split(/\s+/)
    .filter(Boolean),
)

/** The words of a text that tell it from others, in lower case, each once, in their order. */
export function wordsThatMatter(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return [...new Set(words)].filter(word => !common.has(word))
}
