import { describe, expect, it } from 'vitest'
import { exported, exportedCouncil } from '../../../e2e/world/exported-council.ts'
import { headOf } from '../../../db/history.ts'
import { mutationOf, randomFrom } from './mutations.testing.ts'
import { verifiers } from './verifiers.testing.ts'

const changes = 2_000
const { db } = exportedCouncil()
const whole = exported(db)
const head = headOf(db)

describe.each(Object.entries(verifiers))('%s', (_, verify) => {
  it('finds every one of two thousand single changes to an exported folder, with its head known', async () => {
    expect((await verify(whole, head)).fault).toBe(null)
    const random = randomFrom(20221122)
    const missed: string[] = []
    for (let index = 0; index < changes; index++) {
      const { what, folder } = mutationOf(db, whole, index, random)
      const { fault } = await verify(folder, head)
      if (fault === null) missed.push(what)
    }
    expect(missed).toEqual([])
  })
})
