import { describe, expect, it } from 'vitest'
import { day, people, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { openEditions } from '../../db/editions.ts'
import { newestRelease, packByRef } from '../../db/read/packs.ts'
import { releaseCheck } from '../../db/read/release-check.ts'
import type { Sections } from '../domain/pack.ts'
import { changePack } from './change-pack.ts'
import { councilWithEvidence, meeting, seenNow } from './completion.testing.ts'
import { preparePack } from './prepare-pack.ts'
import { publishPosts } from './publish-posts.ts'
import { releasePack } from './release-pack.ts'
import { mustCarryOut } from './runner.ts'
import { withdrawPack } from './withdraw-pack.ts'

const otherClerk: Who = { ...people.planManager }
const sections: Sections = {
  purpose: 'To show how the plan stands.',
  about: '',
  issues: '',
  consultation: '',
  resources: '',
  legal: '',
  recommendations: 'That progress be noted.',
  appendices: '',
}

function prepared(more: Partial<Sections> = {}): SmallCouncil {
  const council = councilWithEvidence()
  prepare(council, more)
  return council
}
const prepare = (council: SmallCouncil, more: Partial<Sections> = {}) =>
  mustCarryOut(
    council.orders(people.clerk, 'prepare-pack', preparePack, {
      meeting,
      sections: { ...sections, ...more },
    }),
  )

const checkOf = ({ db }: SmallCouncil, pack = 'PK-01') =>
  releaseCheck(db, openEditions(db, 5), pack, day('2022-06-01'))
/** Releases with every mark looked at, as the texts stand, unless the test says otherwise. */
function release(
  council: SmallCouncil,
  who: Who,
  { digest = checkOf(council).digest, looked = true, pack = 'PK-01' } = {},
) {
  const reasons = new Map(looked ? checkOf(council, pack).marks.map(({ key }) => [key, 'Not a person']) : [])
  return council.orders(who, 'release-pack', releasePack(openEditions(council.db, 5)), {
    pack,
    digest,
    reasons,
  })
}

describe('a pack', () => {
  it('is released by somebody other than who prepared it', () => {
    const council = prepared()
    expect(release(council, people.clerk)).toEqual({ refused: 'own-pack' })
    mustCarryOut(release(council, otherClerk))
    expect(packByRef(council.db, 'PK-01')).toMatchObject({ state: 'released', releasedBy: otherClerk.id })
  })

  it('is not released by who last changed it, though another prepared it', () => {
    const council = prepared()
    const changed = { ...sections, about: 'Two actions.' }
    mustCarryOut(
      council.orders(otherClerk, 'prepare-pack', changePack, {
        pack: 'PK-01',
        sections: changed,
        seen: seenNow(council),
      }),
    )
    expect(release(council, otherClerk)).toEqual({ refused: 'own-pack' })
  })

  it('by the same hand is refused by the database too', () => {
    const council = prepared()
    const by = (who: Who) => () => {
      council.happens(who, [{ type: 'pack-released', says: { pack: 'PK-01', meeting, lookedAt: [] } }])
    }
    expect(by(people.clerk)).toThrow('CHECK constraint failed')
    expect(packByRef(council.db, 'PK-01')).toMatchObject({ state: 'prepared' })
    expect(by(otherClerk)).not.toThrow()
  })

  it('stays as it is once it is released, and cannot be prepared twice', () => {
    const council = prepared()
    const again = { meeting, sections }
    expect(council.orders(people.clerk, 'prepare-pack', preparePack, again)).toEqual({
      refused: 'pack-exists',
    })
    mustCarryOut(release(council, otherClerk))
    const change = { pack: 'PK-01', sections: { ...sections, about: 'More' }, seen: seenNow(council) }
    expect(council.orders(people.clerk, 'prepare-pack', changePack, change)).toEqual({
      refused: 'pack-released',
    })
    expect(release(council, otherClerk)).toEqual({ refused: 'pack-released' })
  })

  it('that somebody changed meanwhile is not overwritten', () => {
    const council = prepared()
    const seen = seenNow(council)
    const change = (about: string) =>
      council.orders(people.clerk, 'prepare-pack', changePack, {
        pack: 'PK-01',
        sections: { ...sections, about },
        seen,
      })
    mustCarryOut(change('First'))
    expect(change('Second')).toEqual({ refused: 'changed-since' })
  })
})

describe('what is marked', () => {
  it('has to be looked at, each with a reason', () => {
    const council = prepared({ about: 'Tom Keller leads this.' })
    expect(checkOf(council).marks).toMatchObject([
      { what: 'name', words: 'Tom Keller', where: ['PK-01, What this report is about'] },
    ])
    expect(release(council, otherClerk, { looked: false })).toMatchObject({ refused: 'not-looked-at' })
    const { events } = { events: mustCarryOut(release(council, otherClerk)) }
    expect(JSON.stringify(events)).not.toContain('Keller')
  })

  it('is only what the release before did not show, unless that was withdrawn', () => {
    const council = prepared({ about: 'Tom Keller leads this.' })
    mustCarryOut(release(council, otherClerk))
    const texts = () => checkOf(council).texts.map(({ where }) => where)
    expect(texts()).toEqual([])
    council.happens(people.owner, [
      {
        type: 'update-posted',
        says: {
          update: 'U-0001',
          action: 'A-001',
          speaksOf: day('2022-06-01'),
          text: 'Two teams were trained.',
          nextStep: null,
          onBehalfOf: null,
        },
      },
    ])
    expect(texts()).toEqual(['A-001, newest update'])
    mustCarryOut(
      council.orders(otherClerk, 'withdraw-pack', withdrawPack(openEditions(council.db, 5)), {
        pack: 'PK-01',
        reason: 'A name stood in it.',
      }),
    )
    expect(texts()).toContain('A-001, title')
  })

  it('cannot be released where a text came in that nobody looked at', () => {
    const council = prepared()
    const { digest } = checkOf(council)
    council.happens(people.planManager, [
      {
        type: 'point-corrected',
        says: {
          point: 'ILACS-2022-01',
          was: point('Contingency planning in children’s written plans.'),
          is: point('Contingency planning in plans.'),
          reason: 'A slip of the pen',
        },
      },
    ])
    expect(release(council, otherClerk, { digest })).toEqual({ refused: 'changed-since' })
  })
})

const point = (text: string) => ({ text, kind: 'improvement', nationalFramework: null, page: 2 }) as const

describe('a withdrawal', () => {
  it('says why, and the public returns to the release before', () => {
    const council = prepared()
    mustCarryOut(release(council, otherClerk))
    expect(newestRelease(council.db)?.ref).toBe('PK-01')
    const withdraw = (reason: string) =>
      council.orders(people.clerk, 'withdraw-pack', withdrawPack(openEditions(council.db, 5)), {
        pack: 'PK-01',
        reason,
      })
    expect(withdraw('Grace Obi was named in it.')).toMatchObject({
      refused: 'reason-identifies',
      facts: { name: 'Grace Obi' },
    })
    mustCarryOut(withdraw('A figure was wrong.'))
    expect(newestRelease(council.db)).toBeNull()
    expect(withdraw('A figure was wrong.')).toEqual({ refused: 'pack-withdrawn' })
    prepare(council)
    expect(packByRef(council.db, 'PK-02')).toMatchObject({ state: 'prepared' })
  })
})

it('is not prepared for a meeting that has been held', () => {
  const council = councilWithEvidence()
  council.happens(people.clerk, [{ type: 'meeting-held', says: { meeting } }])
  expect(council.orders(people.clerk, 'prepare-pack', preparePack, { meeting, sections })).toMatchObject({
    refused: 'already-held',
  })
})

it('posts are published by name one by one, and no longer published', () => {
  const council = councilWithEvidence()
  const publish = (...posts: string[]) =>
    council.orders(people.clerk, 'publish-post', publishPosts, { posts })
  mustCarryOut(publish('Head of Service', 'Principal Social Worker'))
  expect(mustCarryOut(publish('Head of Service'))).toMatchObject([
    { type: 'post-no-longer-published', says: { post: 'Principal Social Worker' } },
  ])
  expect(publish('Head of Service')).toEqual({ refused: 'nothing-changed' })
})
