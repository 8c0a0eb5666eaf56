import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/connection.ts'
import { openFiles } from '../../db/files.ts'
import { evidencedCouncil, evidenceBytes } from '../../e2e/world/exported-council.ts'
import { day, people } from '../../e2e/world/small-council.ts'

const folder = mkdtempSync(join(tmpdir(), 'ilacs-export-'))
const dataDirectory = join(folder, 'data')
const database = join(dataDirectory, 'ilacs-tracker.sqlite')
beforeAll(() => {
  mkdirSync(dataDirectory)
  const { db, happens } = evidencedCouncil(openDatabase(database))
  happens(people.planManager, [
    {
      type: 'exempt-right-given',
      says: {
        matter: 'X-001',
        person: people.planManager.id,
        reason: 'Recorded it',
        until: day('2199-12-31'),
      },
    },
  ])
  db.$client.close()
  const files = openFiles(join(dataDirectory, 'files'))
  for (const bytes of evidenceBytes.values()) files.keep(bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, DATA_DIR: dataDirectory },
    encoding: 'utf8',
  })
const exporting = (...args: string[]) => run('app/cli/export-history.ts', ...args)
const readings = () => {
  const db = openDatabase(database)
  const by = db.$client
    .prepare<[], string>(`select "by" from event where type = 'exempt-matter-read'`)
    .pluck()
  const all = by.all()
  db.$client.close()
  return all
}

describe('npm run export-history', () => {
  it('writes a folder that the verifier in it, run alone, finds whole; a byte altered there is named', () => {
    const place = join(folder, 'open')
    expect(exporting(place)).toMatchObject({ status: 0 })
    expect(readdirSync(folder).filter(name => name.includes('unfinished'))).toEqual([])
    const alone = run(join(place, 'verify.mjs'))
    expect(alone.stdout).toContain('This history holds.')
    expect(alone.stdout).toContain('Withheld from this export: 1 exempt part.')
    expect(alone.status).toBe(0)

    const events = readFileSync(join(place, 'events.jsonl'), 'utf8')
    expect(events).not.toContain('grievance')
    const [head = ''] = /(?<="hash":")[^"]*(?="\}\n$)/.exec(events) ?? []
    const number = String(events.split('\n').length - 1)
    expect(run(join(place, 'verify.mjs'), place, '--head', number, head.toUpperCase())).toMatchObject({
      status: 0,
    })
    const later = run(join(place, 'verify.mjs'), place, '--head', '1980', head)
    expect(later.stdout).toContain(`the head you entered is event 1980, this history ends at ${number}`)
    expect(later.status).toBe(1)

    writeFileSync(join(place, 'events.jsonl'), events.replace('Tom Keller', 'Tim Keller'))
    const altered = run(join(place, 'verify.mjs'), place)
    expect(altered.stdout).toMatch(/^This history does not hold.\nevent \d+: its open part was altered\n$/)
    expect(altered.status).toBe(1)
  })

  it('takes the exempt parts that a person may read, and records first that they read them', () => {
    const place = join(folder, 'exempt')
    expect(readings()).toEqual([])
    expect(exporting(place, '--exempt-for', 'p-002@aldermere.example')).toMatchObject({ status: 0 })
    expect(readings()).toEqual([people.planManager.id])
    const events = readFileSync(join(place, 'events.jsonl'), 'utf8')
    expect(events).toContain('A grievance about supervision.')
    expect(events).toContain('"type":"exempt-matter-read"')
    expect(run(join(place, 'verify.mjs')).stdout).toContain('Nothing is withheld from this export.')
  })

  it('writes and records nothing for somebody without a right, and touches no folder that holds something', () => {
    const nobody = exporting(join(folder, 'none'), '--exempt-for', 'p-010@aldermere.example')
    expect(nobody.status).toBe(1)
    expect(nobody.stderr).toContain('has a right to read exempt')
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect(readings()).not.toContain(people.auditor.id)
    const full = exporting(dataDirectory)
    expect(full.status).toBe(1)
    expect(full.stderr).toContain('is not empty')
    expect(exporting().stderr).toContain('npm run export-history -- FOLDER')
  })

  it('says what does not hold where evidence was altered on disk', () => {
    const [sha256 = ''] = evidenceBytes.keys()
    writeFileSync(join(dataDirectory, 'files', sha256.slice(0, 2), sha256), 'altered')
    const { status, stdout } = exporting(join(folder, 'altered'))
    expect(status).toBe(1)
    expect(stdout).toContain('evidence E-001, quarterly-audit.csv: its bytes were altered')
  })
})
