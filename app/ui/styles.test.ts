import { brotliCompressSync } from 'node:zlib'
import { compile } from 'sass'
import { expect, it } from 'vitest'

const { css } = compile('app/ui/styles.scss', { loadPaths: ['.'], style: 'compressed', quietDeps: true })

it('the style sheet is light: under 20 kB as it is sent', () => {
  expect(brotliCompressSync(css).length).toBeLessThan(20_000)
})

it.each(['GDS Transport', '@font-face', 'govuk-crest'])(
  'holds nothing that only GOV.UK may use: %s',
  mark => {
    expect(css).not.toContain(mark)
  },
)
