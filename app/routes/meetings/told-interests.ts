import { interestKindWords } from '../../domain/interest.ts'
import type { InterestRow } from '../../../db/read/attendance.ts'

/** Declarations of interest, each with the item it is about, by its title. */
export function toldInterests(
  interests: readonly InterestRow[],
  items: readonly { item: number; title: string }[],
) {
  return interests.map(({ interest, name, kind, words, leftRoom, item }) => ({
    interest,
    name,
    kind: interestKindWords[kind],
    words,
    leftRoom,
    about:
      item === null
        ? 'The whole meeting'
        : `${item}. ${items.find(each => each.item === item)?.title ?? 'Another item'}`,
  }))
}
export type ToldInterest = ReturnType<typeof toldInterests>[number]
