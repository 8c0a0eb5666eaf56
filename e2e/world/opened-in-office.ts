import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOffice } from '../../app/cli/prepare/find-office.js'

export const hasOffice = findOffice() !== undefined

/** What LibreOffice makes of Word files: each as HTML, opened and saved by one process with a profile of its own. */
export function openedInOffice(files: readonly Buffer[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-office-'))
  try {
    const named = files.map((bytes, at) => {
      const path = join(folder, `${at}.docx`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const how = ['--headless', '--convert-to', 'html', '--outdir', folder]
    execFileSync(findOffice() ?? '', [profile, ...how, ...named], { stdio: 'pipe', timeout: 90_000 })
    return named.map((_, at) => readFileSync(join(folder, `${at}.html`), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
