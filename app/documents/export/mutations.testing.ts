import { textIn, withText, without, remade } from './changed.testing.ts'
import { exported, type Exported } from '../../../e2e/world/exported-council.ts'
import type { Connection } from '../../../db/connection.ts'

/** A whole number from 0 up to but not with `below`, the same each time from the same seed (mulberry32). */
export type Random = (below: number) => number
export function randomFrom(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A folder that was changed in one place, and what was done to it. */
export interface Mutation {
  what: string
  folder: Exported
}

const records = ['events.jsonl', 'people.json', 'evidence.jsonl'] as const
const pick = <T>(random: Random, from: readonly T[]): T => {
  const picked = from[random(from.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from')
  return picked
}

/** Any byte of one file becomes another. */
function byteIn(folder: Exported, name: string, random: Random): Mutation {
  const bytes = Uint8Array.from(folder.get(name) ?? [])
  const at = random(bytes.length)
  bytes[at] = ((bytes[at] ?? 0) + 1 + random(255)) % 256
  return { what: `byte ${at} of ${name}`, folder: new Map(folder).set(name, bytes) }
}

/** One digit of a digest, salt or hash becomes another. */
function digitIn(folder: Exported, name: string, random: Random): Mutation {
  const text = textIn(folder, name)
  const place = pick(random, [...text.matchAll(/[0-9a-f]{32,}/g)])
  const at = place.index + random(place[0].length)
  const digit = ((parseInt(text.charAt(at), 16) + 1 + random(15)) % 16).toString(16)
  return {
    what: `digit ${at} of ${name}`,
    folder: withText(folder, name, text.slice(0, at) + digit + text.slice(at + 1)),
  }
}

/** A line is dropped, doubled, or swapped with another. */
function lineOf(folder: Exported, name: string, random: Random): Mutation {
  const lines = textIn(folder, name).split('\n').slice(0, -1)
  const at = random(lines.length)
  const other = (at + 1 + random(lines.length - 1)) % lines.length
  const how = pick(random, ['dropped', 'doubled', 'swapped'])
  const after = lines.flatMap((line, place) => {
    if (how === 'dropped') return place === at ? [] : [line]
    if (how === 'doubled') return place === at ? [line, line] : [line]
    return [(place === at ? lines[other] : place === other ? lines[at] : line) ?? '']
  })
  return {
    what: `line ${at + 1} of ${name} ${how}`,
    folder: withText(folder, name, after.map(line => `${line}\n`).join('')),
  }
}

/** A file of evidence is taken away, put in the place of another, or put beside. */
function evidenceOf(folder: Exported, random: Random): Mutation {
  const names = [...folder.keys()].filter(name => name.startsWith('evidence/'))
  const name = pick(random, names)
  const other = pick(
    random,
    names.filter(one => one !== name),
  )
  switch (pick(random, ['away', 'swapped', 'beside'])) {
    case 'away':
      return { what: `${name} taken away`, folder: without(folder, name) }
    case 'swapped':
      return { what: `${name} replaced`, folder: new Map(folder).set(name, folder.get(other) ?? Buffer.of()) }
    default:
      return { what: 'a file beside', folder: new Map(folder).set(`evidence/${random(1e9)}`, Buffer.of(1)) }
  }
}

/** The `index`th single change to an exported folder: any byte, digit or line of any file, and the newest events cut. */
export function mutationOf(db: Connection, whole: Exported, index: number, random: Random): Mutation {
  const evidence = [...whole.keys()].filter(name => name.startsWith('evidence/'))
  // Whoever can change a record can make the manifest again over it: then the events alone can tell.
  const again = ({ what, folder }: Mutation): Mutation =>
    random(2) === 0
      ? { what, folder }
      : { what: `${what}, and the manifest made again`, folder: remade(folder) }
  switch (index % 8) {
    case 0:
      return byteIn(whole, pick(random, [...whole.keys()]), random)
    case 1:
      return digitIn(whole, pick(random, ['manifest.json', 'manifest.sha256']), random)
    case 2:
      return again(digitIn(whole, 'events.jsonl', random))
    case 3:
      return again(byteIn(whole, pick(random, [...records, ...evidence]), random))
    case 4:
      return again(lineOf(whole, pick(random, records), random))
    case 5:
      return again(evidenceOf(whole, random))
    case 6: {
      const newest = textIn(whole, 'events.jsonl').split('\n').length - 1
      const cut = 1 + random(newest - 1)
      return { what: `the newest ${cut} events cut off`, folder: exported(db, [], newest - cut) }
    }
    default:
      return again(byteIn(whole, 'events.jsonl', random))
  }
}
