import { importFile, type Imported, type Importing } from './import-file.ts'

/** The reader reads two documents at once. */
const atOnce = 2

/** Imports file after file until all are done or `stopped`; tells of each as it is done. */
export async function importAll(
  files: readonly string[],
  into: Importing,
  tell: (imported: Imported, done: number) => void,
  stopped: AbortSignal,
): Promise<Imported[]> {
  const done: Imported[] = []
  const waiting = files.values()
  async function work() {
    for (const file of waiting) {
      if (stopped.aborted) return
      const imported = await importFile(file, into)
      done.push(imported)
      tell(imported, done.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return done
}
