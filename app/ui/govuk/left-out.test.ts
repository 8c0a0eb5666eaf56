import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leftOut, notDrawn } from './left-out.testing.ts'

const components = new URL('../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url)

it('every component of govuk-frontend is drawn, or said not to be and why', () => {
  const published = readdirSync(components).filter(name =>
    existsSync(new URL(`${name}/fixtures.json`, components)),
  )
  expect([...Object.keys(leftOut), ...Object.keys(notDrawn)].sort()).toEqual(published)
})
