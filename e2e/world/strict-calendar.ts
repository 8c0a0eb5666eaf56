/** An event of a calendar, its properties by name; those with parameters under name and parameters as they stand. */
export type CalendarEvent = Record<string, string>

const properties = new Set([
  'UID',
  'DTSTAMP',
  'DTSTART;VALUE=DATE',
  'DTEND;VALUE=DATE',
  'SUMMARY',
  'LOCATION',
  'DESCRIPTION',
  'URL',
  'TRANSP',
])
const texts = new Set(['UID', 'SUMMARY', 'LOCATION', 'DESCRIPTION'])

/** Reads a calendar as strictly as RFC 5545 writes it, and throws at the first byte that it does not allow. */
export function readCalendar(bytes: Buffer): CalendarEvent[] {
  const lines = unfolded(bytes)
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('It is no calendar')
  for (const needed of ['VERSION:2.0', 'PRODID:'])
    if (!lines.some(line => line.startsWith(needed))) throw new Error(`It has no ${needed}`)
  const begins = lines.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? [at] : []))
  return begins.map(at => {
    const end = lines.indexOf('END:VEVENT', at)
    if (end === -1) throw new Error('An event does not end')
    return eventOf(lines.slice(at + 1, end))
  })
}

/** Lines end with CR LF and have at most 75 bytes, each of them whole UTF-8; a space continues the one before. */
function unfolded(bytes: Buffer): string[] {
  const whole = bytes.toString('latin1')
  if (!whole.endsWith('\r\n')) throw new Error('The last line does not end')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const lines: string[] = []
  for (const line of whole.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error('A line ends with half of CR LF')
    if (line.length > 75) throw new Error(`A line has ${line.length} bytes`)
    const text = decoder.decode(Buffer.from(line, 'latin1'))
    if (text.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${text.slice(1)}`)
    else lines.push(text)
  }
  return lines
}

function eventOf(lines: readonly string[]): CalendarEvent {
  const event: CalendarEvent = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1)
    if (!properties.has(name)) throw new Error(`${name} is not known`)
    if (name in event) throw new Error(`${name} stands twice`)
    event[name] = texts.has(name) ? textOf(value) : value
  }
  for (const needed of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE'])
    if (!(needed in event)) throw new Error(`An event has no ${needed}`)
  if (!/^\d{8}T\d{6}Z$/.test(event['DTSTAMP'] ?? '')) throw new Error('DTSTAMP is no instant of UTC')
  if (!/^\d{8}$/.test(event['DTSTART;VALUE=DATE'] ?? '')) throw new Error('DTSTART is no day')
  return event
}

function textOf(value: string): string {
  if (!/^(?:[^\\;,\p{Cc}]|\\[\\;,nN])*$/u.test(value)) throw new Error(`A text is not escaped: ${value}`)
  return value.replace(/\\(.)/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
}
