import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Search } from './search.tsx'

it('is a GET, so that what was found can be bookmarked, and keeps what was asked', () => {
  const drawn = renderToStaticMarkup(
    <Search action="/search" label="Search the plan" value={'"plan" & do'} />,
  )
  expect(drawn).toContain('<form action="/search" method="get">')
  expect(drawn).toContain('<label class="govuk-label moj-search__label" for="search">Search the plan</label>')
  expect(drawn).toContain('name="search" type="search" value="&quot;plan&quot; &amp; do"')
})
