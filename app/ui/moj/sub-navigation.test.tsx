import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SubNavigation } from './sub-navigation.tsx'

it('tells which page is shown, and itself from the other navigation of the page', () => {
  const drawn = renderToStaticMarkup(
    <SubNavigation
      label="Action A-012"
      items={[
        { text: 'Summary', href: '/actions/A-012', current: true },
        { text: 'History', href: '/actions/A-012/history' },
      ]}
    />,
  )
  expect(drawn).toContain('<nav class="moj-sub-navigation" aria-label="Action A-012">')
  expect(drawn.match(/aria-current="page" href="\/actions\/A-012"/g)).toHaveLength(1)
})
