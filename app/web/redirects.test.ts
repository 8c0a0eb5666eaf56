import { describe, expect, test as plainTest } from 'vitest'
import { pathToReturnTo } from './redirects.ts'
import { test } from './served.testing.ts'

const redirectTo = (location: string) => ({
  pages: () => Promise.resolve(new Response(null, { status: 302, headers: { Location: location } })),
})

describe('CVE-2026-53668: no answer of ours sends a browser elsewhere', () => {
  test.for([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'http://',
  ])('a redirect to %j comes out as a fault, without the address', async (location, { serve }) => {
    const { send } = await serve(redirectTo(location))
    const answer = await send({})
    expect(answer.status).toBe(500)
    expect(answer.headers.location).toBeUndefined()
    expect(answer.body).not.toContain('evil')
  })

  test('a redirect to a path of ours goes through', async ({ serve }) => {
    const { send } = await serve(redirectTo('/actions?late=yes'))
    const answer = await send({})
    expect([answer.status, answer.headers.location]).toEqual([302, '/actions?late=yes'])
  })

  plainTest.for([
    null,
    '',
    'actions',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
  ])('after sign-in, %j leads to the start page', text => {
    expect(pathToReturnTo(text)).toBe('/')
  })

  plainTest('after sign-in, a path of ours leads back to it', () => {
    expect(pathToReturnTo('/actions/ILACS-2022-01?as-at=2022-07-06')).toBe(
      '/actions/ILACS-2022-01?as-at=2022-07-06',
    )
  })
})
