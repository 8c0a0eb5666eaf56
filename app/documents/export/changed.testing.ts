import { z } from 'zod'
import { sha256, type Exported } from '../../../e2e/world/exported-council.ts'

export const textIn = (folder: Exported, name: string) => new TextDecoder().decode(folder.get(name))
export const withText = (folder: Exported, name: string, text: string): Exported =>
  new Map(folder).set(name, new TextEncoder().encode(text))
export const without = (folder: Exported, name: string): Exported =>
  new Map([...folder].filter(([path]) => path !== name))

/** A copy with one text changed in one file. */
export function changed(folder: Exported, name: string, from: string | RegExp, to: string): Exported {
  const before = textIn(folder, name)
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`${name} does not hold ${String(from)}`)
  return withText(folder, name, after)
}

const Manifest = z.looseObject({ files: z.array(z.looseObject({ path: z.string() })) })

/** With manifest.sha256 made again, as whoever can change the manifest can. */
export const summed = (folder: Exported): Exported =>
  withText(folder, 'manifest.sha256', `${sha256(textIn(folder, 'manifest.json'))}  manifest.json\n`)

/** With the manifest made again over the files that are here, so that only what they say to each other can tell. */
export function remade(folder: Exported): Exported {
  const manifest = Manifest.parse(JSON.parse(textIn(folder, 'manifest.json')))
  const files = manifest.files.flatMap(file => {
    const bytes = folder.get(file.path)
    return bytes === undefined ? [] : [{ ...file, sha256: sha256(bytes), size: bytes.length }]
  })
  const text = JSON.stringify({ ...manifest, files }, null, 2)
  return summed(withText(folder, 'manifest.json', `${text}\n`))
}
