import { type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Day, Instant } from '../domain/day.ts'
import { type FormState } from '../domain/form.ts'
import { after, endOf } from '../domain/moment.ts'
import { type Frame, FrameContext } from './frame.tsx'
import { DateField } from './forms/date-field.tsx'
import { RadiosField } from './forms/radios-field.tsx'
import { TextField } from './forms/text-field.tsx'
import { Page } from './page.tsx'

const frame: Frame = {
  service: 'ILACS Tracker',
  council: 'Harrowmere Council',
  stylesheet: '/assets/styles.css',
  url: '/actions/A-012?late=yes',
  today: Day.parse('2026-11-22'),
  navigation: [
    { text: 'Plan', href: '/actions', areas: ['/actions', '/evidence'] },
    { text: 'Meetings', href: '/meetings', areas: ['/meetings'] },
  ],
  person: { id: 'P-001', name: 'Asha Verma' },
}

const draw = (page: ReactElement, changes: Partial<Frame> = {}) =>
  renderToStaticMarkup(<FrameContext.Provider value={{ ...frame, ...changes }}>{page}</FrameContext.Provider>)

const plain = <Page title="Action A-012">Text</Page>

describe('a page', () => {
  it('says in its title what it is, of which service, of whom', () => {
    expect(draw(plain)).toContain('<title>Action A-012 - ILACS Tracker - Harrowmere Council</title>')
  })

  it('has one h1, its title, unless a field of its form is the heading', () => {
    expect(draw(plain).match(/<h1/g)).toHaveLength(1)
    expect(draw(<Page title="Due date" heading={false} children={null} />)).not.toContain('<h1')
  })

  it('marks the part of the service it belongs to', () => {
    expect(draw(plain)).toContain('href="/actions" aria-current="true"')
    expect(draw(plain, { url: '/actions' })).toContain('href="/actions" aria-current="page"')
  })

  it('names the person and lets them out by a form', () => {
    expect(draw(plain)).toContain('Asha Verma')
    expect(draw(plain)).toContain('<form method="post" action="/sign-out">')
    expect(draw(plain, { person: undefined })).not.toContain('Sign out')
  })

  it('holds no script or style of its own, as the content security policy demands', () => {
    const page = draw(plain)
    expect(page).not.toContain('style=')
    expect(page).not.toMatch(/<script(?![^>]*src=)/)
  })

  it('tells once what was done', () => {
    expect(draw(plain, { done: 'Update posted' })).toContain('govuk-notification-banner--success')
  })
})

describe('a page of the past', () => {
  const past = { url: '/actions/A-012?late=yes&as-at=2022-07-06', asAt: endOf(Day.parse('2022-07-06')) }

  it('says so, and leads back to today with the rest of its address', () => {
    const page = draw(plain, past)
    expect(page).toContain('as it was on <time dateTime="2022-07-06">6 July 2022</time>')
    expect(page).toContain(
      '<a class="govuk-notification-banner__link" href="/actions/A-012?late=yes" data-today="">',
    )
  })

  it('says after which event, and when that was, where it is one', () => {
    const asAt = after(1234, Instant.parse('2022-07-06T09:14:00.000Z'))
    const page = draw(plain, { asAt, url: '/plan?as-at=event-1234' })
    expect(page).toContain('as it was after event 1,234, on <time dateTime="2022-07-06T09:14:00.000Z">')
    expect(page).toContain('value="2022-07-06"')
  })

  it('marks the two ways to another day, which alone do not stay at this one', () => {
    expect(draw(plain, past).match(/data-today=""/g)).toHaveLength(2)
  })

  it('keeps the rest of the address when another day is asked for', () => {
    expect(draw(plain, past)).toContain('<input type="hidden" name="late" value="yes"/>')
    expect(draw(plain, past)).not.toContain('type="hidden" name="as-at"')
  })
})

describe('a page with a form', () => {
  const form: FormState = {
    typed: { name: 'B <b>', 'due-day': '31', 'due-month': '13', 'due-year': '2026', kind: 'late' },
    problems: [
      { field: 'name', message: 'Enter a name' },
      { field: 'due', message: 'Due date must be a real date' },
      { field: 'kind', message: 'Select a kind' },
    ],
  }
  const page = draw(
    <Page title="Change the action" form={form}>
      <TextField form={form} name="name" label="Name" />
      <DateField form={form} name="due" legend="Due date" />
      <RadiosField form={form} name="kind" legend="Kind" items={[{ value: 'late', text: 'Late' }]} />
    </Page>,
  )

  it('says "Error: " first in its title', () => {
    expect(page).toContain('<title>Error: Change the action - ')
  })

  it.each(['Enter a name', 'Due date must be a real date', 'Select a kind'])(
    'leads from "%s" in the summary to a field that can be filled in',
    message => {
      const id = new RegExp(`<a href="#([^"]+)">${message}</a>`).exec(page)?.[1]
      expect(page).toMatch(new RegExp(`<input class="govuk-[^>]* id="${id ?? 'none'}"`))
      expect(page).toContain(`Error:</span> ${message}`)
    },
  )

  it('leads to the first part of a date that is wrong, and marks only that', () => {
    expect(page).toContain('<a href="#due-month">')
    expect(page.match(/govuk-input--error govuk-input--width-[24]/g)).toHaveLength(1)
  })

  it('keeps all that was typed, as text', () => {
    expect(page).toContain('value="B &lt;b&gt;"')
    expect(page).toMatch(/name="due-day"[^>]*value="31"/)
    expect(page).toMatch(/type="radio"[^>]*checked=""/)
  })

  it('never sends a password back', () => {
    const secret: FormState = { typed: { password: 'correct horse' }, problems: [] }
    const field = <TextField form={secret} name="password" type="password" label="Password" />
    expect(renderToStaticMarkup(field)).not.toContain('correct horse')
  })
})
