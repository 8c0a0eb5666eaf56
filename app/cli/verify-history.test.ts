import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { smallCouncil } from '../../e2e/world/small-council.ts'
import { openDatabase } from '../../db/connection.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach(folder => rmSync(folder, { recursive: true })))

function dataDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-verify-'))
  folders.push(folder)
  return folder
}
function verify(DATA_DIR: string) {
  return spawnSync(process.execPath, ['app/cli/verify-history.ts'], {
    env: { ...process.env, DATA_DIR },
    encoding: 'utf8',
  })
}
function council(folder: string) {
  const { db } = smallCouncil(openDatabase(join(folder, 'ilacs-tracker.sqlite')))
  return db.$client
}

describe('npm run verify-history', () => {
  it('says the number of events and the head of a history that holds', () => {
    const folder = dataDirectory()
    const sql = council(folder)
    const head = sql
      .prepare<[], { number: number; hash: string }>('select number, hash from event order by number desc')
      .get()
    sql.close()
    const { stdout, status } = verify(folder)
    expect(status).toBe(0)
    expect(stdout).toContain(`${head?.number ?? ''} events`)
    expect(stdout).toContain(head?.hash ?? 'no head')
  })

  it('exits 1 and names the event in the middle of which one byte was edited', () => {
    const folder = dataDirectory()
    const sql = council(folder)
    const middle = sql.prepare<[], number>(`select number from event where open like '%Grace%'`).pluck().get()
    sql.exec('drop trigger event_never_changes')
    sql.prepare(`update event set open = replace(open, 'Grace', 'Gracf') where number = ?`).run(middle)
    sql.close()
    const { stdout, status } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toContain(`event ${middle ?? ''} was altered`)
  })

  it('exits 1 where there is no history, and makes none', () => {
    const folder = dataDirectory()
    const { stdout, status } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toContain('no history')
    expect(readdirSync(folder)).toEqual([])
  })
})
