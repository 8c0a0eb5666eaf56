import { interestKindWords, type InterestKind } from './interest.ts'

interface Declaration {
  name: string
  kind: InterestKind
  words: string
  leftRoom: boolean
  /** The number of the item, null where it is about the whole meeting. */
  item: number | null
}

/** `Councillor Ada Finch declared a dual role in item 2: … They stayed in the room.` */
export function interestSentence({ name, kind, words, leftRoom, item }: Declaration): string {
  const what = interestKindWords[kind].toLowerCase()
  const article = /^[aeiou]/.test(what) ? 'an' : 'a'
  const where = item === null ? 'in the whole meeting' : `in item ${item}`
  const room = leftRoom ? 'They left the room while it was discussed.' : 'They stayed in the room.'
  return `${name} declared ${article} ${what} ${where}: ${ended(words)} ${room}`
}

const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)
