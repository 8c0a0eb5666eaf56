import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Prose } from './prose.tsx'

const drawn = (text: string) =>
  renderToStaticMarkup(<Prose text={text} />).replaceAll(' class="govuk-body app-prose"', '')

it('parts paragraphs at empty lines and keeps single line breaks', () => {
  expect(drawn('Audited.\r\nTwo cases.\r\n\r\n \nNext: train.\n')).toBe(
    '<p>Audited.<br/>Two cases.</p><p>Next: train.</p>',
  )
})

it('shows markup as the text it was typed as', () => {
  expect(drawn('<script>alert(1)</script> & more')).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>',
  )
})
