// Reads HTML into a tree with one spelling, so that two pieces of markup can be compared.
import { createElement, Fragment, type ReactNode } from 'react'
import { parsers } from 'prettier/plugins/html'
import { z } from 'zod'

interface Node {
  kind: string
  name?: string | undefined
  value?: string | null | undefined
  attrs: { name: string; value: string | null }[]
  children: Node[]
}

const Node: z.ZodType<Node> = z.object({
  kind: z.string(),
  name: z.string().optional(),
  value: z.string().nullish(),
  attrs: z.array(z.object({ name: z.string(), value: z.string().nullable() })).default([]),
  children: z.lazy(() => z.array(Node)).default([]),
})

/** The HTML as an outline: one element or text a line, attributes sorted, layout white space dropped. */
export function outline(html: string): string {
  return lines(read(html), '').join('\n')
}

/** The HTML as React elements, to hand a fixture's `html` option to a prop that takes content. */
export function asReact(html: string): ReactNode {
  return createElement(Fragment, null, ...read(html.trim()).map(element))
}

function read(html: string): Node[] {
  // @ts-expect-error the parser asks no more of its options than the name of the language
  return Node.parse(parsers.html.parse(html, { name: 'html' })).children
}

function lines(siblings: Node[], indent: string): string[] {
  return siblings.flatMap((node, at) => {
    if (node.kind === 'comment') return []
    if (node.kind === 'text') {
      const edges = { first: at === 0, last: at === siblings.length - 1 }
      const text = withoutLayout(decode(node.value ?? ''), edges)
      return text === '' ? [] : [`${indent}"${text}"`]
    }
    const attributes = node.attrs.map(spelled).sort().join('')
    return [`${indent}<${node.name ?? ''}${attributes}>`, ...lines(node.children, `${indent}  `)]
  })
}

function spelled({ name, value }: Node['attrs'][number]): string {
  const text = decode(value ?? '')
    .trim()
    .replace(/\s+/g, ' ')
  const words = name === 'class' ? text.split(' ').sort().join(' ') : text
  return ` ${name.toLowerCase()}="${words}"`
}

// A line break at the edge of an element is how a template is laid out; any other space is read aloud.
function withoutLayout(text: string, { first, last }: { first: boolean; last: boolean }): string {
  if (text.trim() === '') return ''
  const start = first ? text.replace(/^\s*\n\s*/, '') : text
  const whole = last ? start.replace(/\s*\n\s*$/, '') : start
  return whole.replace(/\s+/g, ' ')
}

function element(node: Node): ReactNode {
  if (node.kind === 'text') return decode(node.value ?? '')
  const props = node.attrs.map(({ name, value }) => [reactName[name] ?? name, decode(value ?? '')])
  const text = node.children.map(child => child.value).join('')
  return node.name === 'textarea'
    ? createElement('textarea', { ...Object.fromEntries(props), defaultValue: text })
    : createElement(node.name ?? '', Object.fromEntries(props), ...node.children.map(element))
}

const reactName: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  spellcheck: 'spellCheck',
  autocomplete: 'autoComplete',
  value: 'defaultValue',
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ctdot: '⋯',
  nbsp: '\u00a0',
  pound: '£',
  copy: '©',
}

function decode(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return entities[name] ?? whole
    return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10))
  })
}
