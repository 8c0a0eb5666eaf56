// @ts-check
// Verifies an exported history. Needs Node 18 or newer and nothing else.
//
//   node verify.mjs [FOLDER] [--head NUMBER HASH]
//
// FOLDER is the export (the folder of this file where none is given); NUMBER and HASH are a head that was printed
// elsewhere. Ends with 0 where everything holds, and with 1 naming the first thing that does not.
// HOW-TO-VERIFY.txt says what is checked, so that anybody can write another one.
import * as crypto from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ names: string[], read: (name: string) => Uint8Array }} Folder
 * @typedef {{ number: number, hash: string }} Head
 * @typedef {{ number: number, at: string }} Moment
 * @typedef {{ from: Moment, until: Moment | null }} Period
 * @typedef {{ person: string, name: unknown, post: unknown, roles: ({ role: unknown } & Period)[], retired: Period[] }} Person
 * @typedef {{ event: number, part: string, of: string | null, sha256: string, name: string, mime: string, size: number }} Named
 * @typedef {{ by: number, reason: string, standIn: string }} Redaction
 * @typedef {{ by: string, places: Set<string> }} Asked
 * @typedef {{ number: number, hash: string, at: string, hashes: string[], people: Map<string, Person>, named: Named[], emptied: { number: number, part: string, digest: string, removes: boolean }[], asked: Map<string, Asked>, redactions: Map<string, Redaction>, removed: Map<string, Redaction>, withheld: Set<string> }} History
 */

/** The first thing that does not hold ends the verification. */
class Fault extends Error {}

/**
 * Says what holds, line by line, and throws nothing: `fault` is the first thing that does not, or null.
 * @param {Folder} folder
 * @param {Head | null} [printed]
 * @returns {{ fault: string | null, says: string[] }}
 */
export function verify(folder, printed = null) {
  /** @type {string[]} */
  const says = []
  try {
    const manifest = manifestIn(folder)
    sameNames(folder, manifest)
    const history = historyIn(folder.read('events.jsonl'))
    sameHead(history, manifest)
    if (printed !== null) printedHead(history, printed)
    const redacted = redactionsHold(history)
    sameText(folder, 'people.json', `${JSON.stringify([...history.people.values()], null, 2)}\n`)
    const missing = evidenceHolds(folder, history)
    for (const file of manifest.files) sameBytes(folder, file, history)

    says.push(`${counted(history.number, 'event')}: every digest and every hash holds.`)
    says.push(`Head: event ${history.number}, ${history.hash}, ${history.at}`)
    if (printed !== null) says.push(`The head you entered, event ${printed.number}, stands in this history.`)
    says.push(
      `${counted(manifest.files.length, 'file')}: all here, and their bytes are what the manifest says.`,
    )
    for (const { number, part, redaction } of redacted)
      says.push(
        `Event ${number}: its ${part} part was redacted by event ${redaction.by} (${redaction.reason}).`,
      )
    for (const { file, redaction } of missing)
      says.push(`${wordsFor(file)}: its file was removed by event ${redaction.by} (${redaction.reason}).`)
    says.push(
      history.withheld.size === 0
        ? 'Nothing is withheld from this export.'
        : `Withheld from this export: ${counted(history.withheld.size, 'exempt part')}. Their digests hold the place.`,
    )
    return { fault: null, says }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { fault: error.message, says }
  }
}

// ---- the manifest -----------------------------------------------------------------------------------------------

/**
 * @typedef {{ head: { number: number, hash: string, at: string }, events: number, files: Listed[] }} Manifest
 * @typedef {{ path: string, sha256: string, size: number }} Listed
 */

/** @param {Folder} folder @returns {Manifest} */
function manifestIn(folder) {
  for (const name of ['manifest.json', 'manifest.sha256'])
    if (!folder.names.includes(name)) throw new Fault(`${name}: missing`)
  const bytes = folder.read('manifest.json')
  if (textOf(folder.read('manifest.sha256')) !== `${sha256(bytes)}  manifest.json\n`)
    throw new Fault('manifest: altered, for manifest.sha256 is not its SHA-256')
  const manifest = jsonOf(textOf(bytes))
  if (manifest?.format !== 'ilacs-tracker-history 1')
    throw new Fault('manifest: it is of another format than this verifier knows')
  if (!Array.isArray(manifest.files) || typeof manifest.head !== 'object' || manifest.head === null)
    throw new Fault('manifest: it does not name its files and its head')
  return manifest
}

/** @param {Folder} folder @param {Manifest} manifest */
function sameNames(folder, { files }) {
  /** @type {Set<string>} */
  const listed = new Set(['manifest.json', 'manifest.sha256'])
  for (const { path } of files) {
    if (listed.has(path)) throw new Fault(`manifest: it names ${path} twice`)
    listed.add(path)
  }
  for (const path of ['events.jsonl', 'people.json', 'evidence.jsonl'])
    if (!listed.has(path)) throw new Fault(`manifest: it does not name ${path}`)
  const here = new Set(folder.names)
  if (here.size !== folder.names.length) throw new Fault('the folder holds two files of one name')
  for (const path of listed) if (!here.has(path)) throw new Fault(`${path}: missing`)
  for (const name of here) if (!listed.has(name)) throw new Fault(`${name}: no part of this export`)
}

// ---- the events -------------------------------------------------------------------------------------------------

const newline = 0x0a
const quote = 0x22
const backslash = 0x5c

/** A line is written in one way only: this is what stands before the open part. */
const plain = String.raw`("[^"\\\x00-\x1f]*")`
const beforeOpen = new RegExp(
  `^{"number":([1-9][0-9]*),"at":${plain},"by":${plain},"role":${plain},"deed":${plain},"type":${plain}$`,
)
const openKey = Buffer.from(',"open":"')
const fileKey = Buffer.from('"sha256":')
const exemptText = /((?:[^"\\\x00-\x1f]|\\["\\])*)"/y
const personTypes = new Set([
  'person-invited',
  'person-changed',
  'role-given',
  'role-ended',
  'person-retired',
  'person-reinstated',
])

/**
 * Reads all events in one pass over their bytes. What an event's hash runs over stands in its line token for token, and
 * the open part is hashed without being made a text first.
 * @param {Uint8Array} given
 * @returns {History}
 */
function historyIn(given) {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const salted = Buffer.allocUnsafe(bytes.length + 32)
  const seal = Buffer.allocUnsafe(bytes.length)
  /** @type {History} */
  const history = {
    ...{ number: 0, hash: '', at: '', hashes: [], people: new Map(), named: [] },
    ...{ emptied: [], asked: new Map(), redactions: new Map(), removed: new Map(), withheld: new Set() },
  }
  for (let begins = 0; begins < bytes.length;) {
    const event = history.number + 1
    const wrong = `event ${event}: its line is not written as the format says`
    const opens = bytes.indexOf(openKey, begins)
    const head = opens === -1 ? null : beforeOpen.exec(bytes.toString('utf8', begins, opens))
    if (head === null) throw new Fault(wrong)
    const [, number, at = '', by = '', role, deed, type = ''] = head
    if (number !== String(event))
      throw new Fault(`event ${event}: missing, for event ${number} stands in its place`)

    const from = opens + openKey.length
    const length = unescape(bytes, from, salted)
    if (length === null) throw new Fault(wrong)
    const closes = from + length.read
    const open = salted.subarray(32, 32 + length.written)
    const ends = bytes.indexOf(newline, closes)
    const tail = ends === -1 ? null : behindOpen(bytes.toString('utf8', closes, ends))
    if (tail === null) throw new Fault(wrong)
    const { openSalt, openDigest, exempt, exemptSalt, exemptDigest, previous, hash } = tail

    // Without a salt it was redacted: what stands in for it is looked at in the end.
    if (openSalt === '')
      history.emptied.push({
        number: event,
        part: 'open',
        digest: sha256(open),
        removes: open.includes(mark),
      })
    else {
      salted.write(openSalt, 0, 'latin1')
      if (sha256(salted.subarray(0, 32 + length.written)) !== openDigest)
        throw new Fault(`event ${event}: its open part was altered`)
    }
    if (exempt === null) {
      if (exemptDigest !== 'null') history.withheld.add(`${event} exempt`)
    } else if (exemptDigest === 'null')
      throw new Fault(`event ${event}: it has an exempt part without a digest`)
    else if (exemptSalt === '')
      history.emptied.push({
        ...{ number: event, part: 'exempt' },
        ...{ digest: sha256(exempt), removes: exempt.includes(mark) },
      })
    else if (`"${sha256(exemptSalt + exempt)}"` !== exemptDigest)
      throw new Fault(`event ${event}: its exempt part was altered`)
    if (previous !== history.hash)
      throw new Fault(`event ${event}: it does not follow the one before, which or whose link was altered`)
    const sealed = `[${number},${at},${by},${role},${deed},${type},"${openDigest}",${exemptDigest},"${previous}"]`
    if (sha256(seal.subarray(0, seal.write(sealed))) !== hash)
      throw new Fault(
        `event ${event}: its number, time, person, role, deed, kind, a digest or its hash was altered`,
      )
    const moment = at.slice(1, -1)
    if (moment < history.at) throw new Fault(`event ${event}: its time is before that of the event before`)

    history.number = event
    history.hash = hash
    history.hashes.push(hash)
    history.at = moment
    const kind = type.slice(1, -1)
    if (tells(kind, open) || exempt?.includes(String(fileKey)))
      tell(history, kind, by.slice(1, -1), open.toString('utf8'), exempt)
    begins = ends + 1
  }
  return history
}

/**
 * What stands behind the open part, up to the end of the line; null where it is not written as the format says.
 * @param {string} text
 */
function behindOpen(text) {
  let at = 0
  let fits = true
  const skip = (/** @type {string} */ expected) => {
    fits &&= text.startsWith(expected, at)
    at += expected.length
  }
  const word = (/** @type {string} */ key) => {
    skip(key)
    const from = at
    at = text.indexOf('"', from) + 1
    return text.slice(from, at - 1)
  }
  const openSalt = word(',"openSalt":"')
  const openDigest = word(',"openDigest":"')
  let exempt = null
  let exemptSalt = ''
  if (text.startsWith(',"exempt":"', at)) {
    exemptText.lastIndex = at + 11
    const found = exemptText.exec(text)
    if (found === null) return null
    at = exemptText.lastIndex
    exempt = (found[1] ?? '').replace(/\\(.)/g, '$1')
    exemptSalt = word(',"exemptSalt":"')
  }
  const hasExempt = text.startsWith(',"exemptDigest":"', at)
  const exemptDigest = hasExempt ? `"${word(',"exemptDigest":"')}"` : 'null'
  if (!hasExempt) skip(',"exemptDigest":null')
  const previous = word(',"previous":"')
  const hash = word(',"hash":"')
  skip('}')
  const isSalt = (/** @type {string} */ salt) => salt.length === 32 || salt === ''
  fits &&= at === text.length && isSalt(openSalt) && isSalt(exemptSalt) && openDigest.length === 64
  return fits ? { openSalt, openDigest, exempt, exemptSalt, exemptDigest, previous, hash } : null
}

/**
 * Writes a string without its escapes behind a place for a salt: how many bytes were read, with the closing quote, and
 * how many were written; null where it is no string.
 * @param {Buffer} bytes @param {number} from @param {Buffer} to
 */
function unescape(bytes, from, to) {
  let read = from
  let write = 32
  for (let byte = bytes[read++]; byte !== quote; byte = bytes[read++]) {
    if (byte === backslash) {
      byte = bytes[read++]
      if (byte !== quote && byte !== backslash) return null
    }
    if (byte === undefined || byte < 0x20) return null
    to[write++] = byte
  }
  return { read: read - from, written: write - 32 }
}

/** Whether what an open part says is needed. @param {string} type @param {Buffer} open */
const tells = (type, open) => personTypes.has(type) || redactionTypes.has(type) || open.includes(fileKey)
const redactionTypes = new Set(['redaction-asked', 'redaction-dropped', 'history-redacted'])
/** What stands where words were taken out. */
const mark = '[removed]'

/**
 * Takes from an event what the other files repeat.
 * @param {History} history @param {string} type @param {string} by @param {string} openText
 * @param {string | null} exemptText
 */
function tell(history, type, by, openText, exemptText) {
  const { number, at } = history
  const open = objectOf(openText, number)
  if (redactionTypes.has(type)) tellRedaction(history, type, by, open)
  if (personTypes.has(type) && typeof open.person === 'string')
    tellPerson(history, type, open, { number, at })
  const refs = [open.evidence, open.matter, open.inspection]
  const ref = refs.find(one => typeof one === 'string') ?? null
  /** @type {(part: string, value: any) => void} */
  const tellFiles = (part, value) => {
    if (typeof value !== 'object' || value === null) return
    const { sha256, name, mime, size } = value
    const isFile = [sha256, name, mime].every(one => typeof one === 'string') && typeof size === 'number'
    if (isFile) history.named.push({ event: number, part, of: ref, sha256, name, mime, size })
    else for (const inner of Object.values(value)) tellFiles(part, inner)
  }
  tellFiles('open', open)
  if (exemptText !== null) tellFiles('exempt', objectOf(exemptText, number))
}

/** @param {History} history @param {string} type @param {any} says @param {Moment} moment */
function tellPerson({ people }, type, says, moment) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : null)
  if (type === 'person-invited') {
    const { person, name, post } = says
    people.set(person, { person, name: text(name), post: text(post), roles: [], retired: [] })
    return
  }
  const known = people.get(says.person)
  if (known === undefined) return
  const end = (/** @type {Period[]} */ periods) => {
    const running = periods.find(({ until }) => until === null)
    if (running !== undefined) running.until = moment
  }
  if (type === 'person-changed' && typeof says.is === 'object' && says.is !== null) {
    known.name = text(says.is.name)
    known.post = text(says.is.post)
  }
  const role = text(says.role) ?? ''
  if (type === 'role-given') known.roles.push({ role, from: moment, until: null })
  if (type === 'role-ended') end(known.roles.filter(held => held.role === role))
  if (type === 'person-retired') known.retired.push({ from: moment, until: null })
  if (type === 'person-reinstated') end(known.retired)
}

// ---- what was redacted ------------------------------------------------------------------------------------------

/**
 * Two people remove: one asked for just these places, and another carried it out.
 * @param {History} history @param {string} type @param {string} by @param {any} says
 */
function tellRedaction({ number, asked, redactions, removed }, type, by, says) {
  const parts = Array.isArray(says.parts) ? says.parts : []
  const files = Array.isArray(says.files) ? says.files : []
  const places = [
    ...parts.map((/** @type {any} */ { number: of, part }) => `${of} ${part}`),
    ...files.map((/** @type {unknown} */ sha256) => `file ${sha256}`),
  ]
  const redaction = String(says.redaction)
  if (type === 'redaction-asked') asked.set(redaction, { by, places: new Set(places) })
  if (type === 'redaction-dropped') asked.delete(redaction)
  if (type !== 'history-redacted') return
  const before = asked.get(redaction)
  if (before === undefined || before.by !== says.askedBy || places.some(place => !before.places.has(place)))
    throw new Fault(`event ${number}: it redacts what nobody asked before to have redacted`)
  if (before.by === by) throw new Fault(`event ${number}: one person alone asked for it and redacted`)
  const reason = String(says.reason)
  for (const { number: of, part, standIn } of parts)
    if (of < number) redactions.set(`${of} ${part}`, { by: number, reason, standIn: String(standIn) })
  for (const sha256 of files) removed.set(String(sha256), { by: number, reason, standIn: '' })
}

/** @param {History} history */
function redactionsHold({ emptied, redactions, withheld }) {
  const redacted = emptied.map(({ number, part, digest, removes }) => {
    const redaction = redactions.get(`${number} ${part}`)
    if (redaction === undefined)
      throw new Fault(`event ${number}: its ${part} part was taken out, and no later event says so`)
    if (redaction.standIn !== digest)
      throw new Fault(`event ${number}: what stands in for its redacted ${part} part was altered`)
    if (!removes)
      throw new Fault(`event ${number}: what stands in for its redacted ${part} part has nothing removed`)
    return { number, part, redaction }
  })
  const gone = new Set([...emptied.map(({ number, part }) => `${number} ${part}`), ...withheld])
  for (const [key, { by }] of redactions)
    if (!gone.has(key)) throw new Fault(`event ${key} part: it is here, though event ${by} redacted it`)
  return redacted
}

// ---- evidence, people and every other file ----------------------------------------------------------------------

/** @param {Folder} folder @param {History} history */
function evidenceHolds(folder, { named, removed }) {
  const here = new Set(folder.names)
  const rows = named.map(row => ({ ...row, here: here.has(`evidence/${row.sha256}`) }))
  sameText(folder, 'evidence.jsonl', rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  const wanted = new Set(rows.map(row => `evidence/${row.sha256}`))
  for (const name of folder.names)
    if (name.startsWith('evidence/') && !wanted.has(name)) throw new Fault(`${name}: no event names it`)
  return rows
    .filter(row => !row.here)
    .map(file => {
      const redaction = removed.get(file.sha256)
      if (redaction === undefined || redaction.by <= file.event)
        throw new Fault(`${wordsFor(file)}: its file is missing, and no later event says that it was removed`)
      return { file, redaction }
    })
}

/** @param {Folder} folder @param {Listed} listed @param {History} history */
function sameBytes(folder, { path, sha256: digest, size }, { named }) {
  const bytes = folder.read(path)
  if (bytes.length === size && sha256(bytes) === digest) {
    if (!path.startsWith('evidence/') || path === `evidence/${digest}`) return
  }
  const file = named.find(row => path === `evidence/${row.sha256}`)
  throw new Fault(`${file === undefined ? path : wordsFor(file)}: its bytes were altered`)
}

/** @param {Folder} folder @param {string} path @param {string} text */
function sameText(folder, path, text) {
  if (textOf(folder.read(path)) !== text) throw new Fault(`${path}: it is not what the events say`)
}

// ---- heads ------------------------------------------------------------------------------------------------------

/** @param {History} history @param {Manifest} manifest */
function sameHead(history, { head, events }) {
  if (history.number < head.number)
    throw new Fault(
      `the newest events are missing: the manifest names event ${head.number}, this history ends at ${history.number}`,
    )
  if (history.number !== events || history.number !== head.number)
    throw new Fault('manifest: it gives another number of events than there are')
  if (history.hash !== head.hash || history.at !== head.at)
    throw new Fault('manifest: its head is not that of the events')
}

/** @param {History} history @param {Head} printed */
function printedHead({ number, hashes }, printed) {
  if (printed.number > number)
    throw new Fault(
      `the newest events are missing: the head you entered is event ${printed.number}, this history ends at ${number}`,
    )
  const typed = printed.hash.replace(/\s/g, '').toLowerCase()
  if (!/^[0-9a-f]{16,64}$/.test(typed))
    throw new Fault('the head you entered is no hash: it has 64 letters and digits')
  if (!hashes[printed.number - 1]?.startsWith(typed))
    throw new Fault(
      `event ${printed.number}: its hash is not the one you entered, so it was mistyped or this history was rewritten`,
    )
}

// ---- small things -----------------------------------------------------------------------------------------------

/** In hexadecimal; a text as UTF-8. @type {(bytes: Uint8Array | string) => string} */
const sha256 =
  typeof crypto.hash === 'function'
    ? bytes => crypto.hash('sha256', bytes)
    : bytes => crypto.createHash('sha256').update(bytes).digest('hex')

/** @param {Uint8Array} bytes */
const textOf = bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

/** Null where it is no JSON. @param {string} text @returns {any} */
function jsonOf(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @param {string} text @param {number} number @returns {any} */
function objectOf(text, number) {
  const object = jsonOf(text)
  if (typeof object !== 'object' || object === null)
    throw new Fault(`event ${number}: a part of it is no JSON`)
  return object
}

/** @param {Named} file */
const wordsFor = ({ part, of, event, name }) =>
  `${part === 'exempt' ? 'exempt file of' : 'evidence'} ${of ?? `event ${event}`}, ${name}`

/** @param {number} count @param {string} noun */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`

// ---- the command ------------------------------------------------------------------------------------------------

/** A folder on disk, with `/` between the parts of a name. @param {string} directory @returns {Folder} */
export function folderAt(directory) {
  /** @type {(below: string) => string[]} */
  const namesBelow = below =>
    readdirSync(join(directory, below), { withFileTypes: true }).flatMap(entry =>
      entry.isDirectory() ? namesBelow(`${below}${entry.name}/`) : [`${below}${entry.name}`],
    )
  return { names: namesBelow(''), read: name => readFileSync(join(directory, name)) }
}

function main() {
  const asked = process.argv.slice(2)
  const at = asked.indexOf('--head')
  const [number, ...hash] = at === -1 ? [] : asked.slice(at + 1)
  const directory = at === 0 || asked.length === 0 ? dirname(fileURLToPath(import.meta.url)) : asked[0]
  if (directory === undefined || (at !== -1 && (!/^[1-9][0-9]*$/.test(number ?? '') || hash.length === 0))) {
    process.stderr.write('node verify.mjs [FOLDER] [--head NUMBER HASH]\n')
    process.exit(1)
  }
  const printed = at === -1 ? null : { number: Number(number), hash: hash.join('') }
  const { fault, says } = verify(folderAt(directory), printed)
  if (fault === null) process.stdout.write(`This history holds.\n${says.join('\n')}\n`)
  else process.stdout.write(`This history does not hold.\n${fault}\n`)
  process.exitCode = fault === null ? 0 : 1
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) main()
