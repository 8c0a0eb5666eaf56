import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import { slipOf } from '../../domain/pictures/slip.ts'
import { drawn, markupWithin } from './drawn.ts'
import { slipPicture } from './slip.ts'

const elements = (markup: string) => {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${markup}</svg></body></html>`)
  return Array.from(document.querySelectorAll('*'))
}

test('a title that is markup stays text', async () => {
  const title = '<script>alert("1")</script>"&'
  const dates = { original: Day.parse('2026-01-31'), due: Day.parse('2026-03-31') }
  const { drawings } = await slipPicture(slipOf([{ ref: 'A-001', title, ...dates }], 5))
  const markup = drawings?.wide.markup ?? ''
  expect(markup).toContain('&lt;script&gt;alert(&quot;')
  expect(elements(markup).map(({ localName }) => localName)).not.toContain('script')
})

test('nothing that Plot draws needs an exception of the content security policy', async () => {
  const { wide, narrow } = await drawn(plot => ({
    height: 200,
    marks: [
      plot.dot([1], { x: 1, y: 2, title: () => 'Tip', mixBlendMode: 'multiply' }),
      plot.dot([1], { x: 1, y: 2, href: () => 'javascript:alert(1)' }),
      plot.frame({ clip: true }),
      plot.axisX(),
    ],
  }))
  for (const { markup } of [wide, narrow]) {
    expect(markup).toContain('<circle')
    expect(markup).not.toMatch(/<style|<title|<a\b|style=|href|javascript|url\(/)
  }
})

test('only what is known is let through, whatever stands in the document', () => {
  const { document } = parseHTML(
    '<svg><g onclick="x" style="y" class="z"><script>1</script><text onload="x">a &lt; b</text><foreignObject><p>no</p></foreignObject></g></svg>',
  )
  const svg = document.querySelector('svg')
  expect(svg && markupWithin(svg)).toBe('<g class="z"><text>a &lt; b</text></g>')
})
