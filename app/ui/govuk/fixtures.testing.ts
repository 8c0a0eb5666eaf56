// Holds our components to govuk-frontend's own expected HTML (its fixtures.json), tree for tree.
import { readFileSync } from 'node:fs'
import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { FieldGroupProps } from './field-group.tsx'
import type { FieldProps } from './field.tsx'
import { leftOut, type Component } from './left-out.testing.ts'
import { asReact, outline } from './tree.testing.ts'

const components = new URL('../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url)
const file = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), options: z.record(z.string(), z.unknown()), html: z.string() }),
  ),
})

interface Comparison<Options extends z.ZodType> {
  /** The macro's options that our props can express; an option missing here fails its fixtures. */
  options: Options
  draw: (options: z.output<Options>) => ReactElement
  /** A deliberate difference, made to the expected HTML before comparing. */
  adapt?: (expected: string) => string
}

export function drawsAsFixtures<Options extends z.ZodType>(
  component: Component,
  { options, draw, adapt = expected => expected }: Comparison<Options>,
): void {
  const text = readFileSync(new URL(`${component}/fixtures.json`, components), 'utf8')
  const { fixtures } = file.parse(JSON.parse(text))
  const named: string[] = Object.values(leftOut[component]).flat()

  describe(`${component} is drawn as govuk-frontend draws it`, () => {
    for (const fixture of fixtures) {
      if (named.includes(fixture.name)) continue
      it(fixture.name, () => {
        const drawn = renderToStaticMarkup(draw(options.parse(fixture.options)))
        expect(outline(drawn)).toBe(outline(adapt(fixture.html)))
      })
    }

    it('leaves out only fixtures that exist, each for one reason', () => {
      const names = fixtures.map(({ name }) => name)
      expect(named.filter(name => !names.includes(name))).toEqual([])
      expect(new Set(named).size).toBe(named.length)
    })
  })
}

/** `{ text }` or `{ html }` of a macro, as content for a prop. */
export const content = z
  .strictObject({ text: z.coerce.string().optional(), html: z.string().optional() })
  .transform(contentOf)

/** The same for macros that spread `text` and `html` among their options. */
export function contentOf({
  text,
  html,
}: {
  text?: string | undefined
  html?: string | undefined
}): ReactNode {
  return html === undefined ? text : asReact(html)
}

/** A label's or legend's size from its class. */
export const size = z
  .templateLiteral([z.enum(['govuk-label--', 'govuk-fieldset__legend--']), z.enum(['s', 'm', 'l', 'xl'])])
  .transform(className => className.slice(className.lastIndexOf('-') + 1))
  .pipe(z.enum(['s', 'm', 'l', 'xl']))

/** A label or a legend, with its size and whether it is the page's heading. */
export const heading = z
  .strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    classes: size.optional(),
    isPageHeading: z.boolean().optional(),
  })
  .transform(options => ({
    content: contentOf(options),
    size: options.classes,
    isPageHeading: options.isPageHeading,
  }))

/** A tag's colour from its class. */
export const tagColour = z
  .templateLiteral(['govuk-tag--', z.string()])
  .transform(className => className.slice('govuk-tag--'.length))
  .pipe(z.enum(['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow']))

/** Options that every field with a label has, for a `strictObject`. */
export const field = {
  name: z.string(),
  id: z.string().optional(),
  label: heading,
  hint: content.optional(),
  errorMessage: z.strictObject({ text: z.string() }).optional(),
  describedBy: z.string().optional(),
}

export function fieldProps(options: z.output<z.ZodObject<typeof field>>): FieldProps {
  const { name, id, label, hint, errorMessage, describedBy } = options
  return {
    name,
    id,
    label: label.content,
    labelSize: label.size,
    isPageHeading: label.isPageHeading,
    hint,
    error: errorMessage?.text,
    describedBy,
  }
}

/** Options that every field with a legend has, for a `strictObject`. */
export const group = {
  name: z.string(),
  idPrefix: z.string().optional(),
  fieldset: z.strictObject({ legend: heading, describedBy: z.string().optional() }),
  hint: content.optional(),
  errorMessage: z.strictObject({ text: z.string() }).optional(),
}

export function groupProps(options: z.output<z.ZodObject<typeof group>>): FieldGroupProps {
  const { name, idPrefix, fieldset, hint, errorMessage } = options
  return {
    name,
    id: idPrefix,
    legend: fieldset.legend.content,
    legendSize: fieldset.legend.size,
    isPageHeading: fieldset.legend.isPageHeading,
    hint,
    error: errorMessage?.text,
    describedBy: fieldset.describedBy,
  }
}

const choice = z
  .strictObject({
    value: z.coerce.string(),
    text: z.string().optional(),
    html: z.string().optional(),
    hint: content.optional(),
    conditional: z.strictObject({ html: z.string() }).optional(),
    checked: z.literal(true).optional(),
  })
  .transform(({ value, hint, conditional, checked, ...text }) => ({
    value,
    text: contentOf(text),
    hint,
    conditional: conditional && asReact(conditional.html),
    checked,
  }))

/** Items of radios and checkboxes. */
export const choices = z.array(z.union([choice, z.strictObject({ divider: z.string() })]))

/** The values of the items that say of themselves that they are checked. */
export function checked(items: z.output<typeof choices>): string[] {
  return items.flatMap(item => ('value' in item && item.checked ? [item.value] : []))
}
