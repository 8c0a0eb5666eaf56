import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Every PDF in a folder and those below it, by name. Throws where the folder cannot be read. */
export async function pdfsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory() && /\.pdf$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}
