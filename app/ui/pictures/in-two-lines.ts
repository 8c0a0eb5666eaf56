/** A title beside a picture, in two lines of so many letters; cut after a word where that is too few: the table has it whole. */
export function inTwoLines(title: string, most: number): string {
  const [first, rest] = firstLine(title, most)
  if (rest === '') return first
  const [second, cut] = firstLine(rest, most)
  return cut === '' ? `${first}\n${second}` : `${first}\n${firstLine(rest, most - 1)[0]}…`
}

/** As many words as a line has room for, and what is left of them. */
function firstLine(words: string, most: number): [line: string, rest: string] {
  if (words.length <= most) return [words, '']
  const space = words.lastIndexOf(' ', most)
  return space > 0
    ? [words.slice(0, space), words.slice(space + 1)]
    : [words.slice(0, most), words.slice(most)]
}
