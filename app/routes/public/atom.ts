export interface FeedEntry {
  id: string
  /** The year of its tag, which never changes. */
  year: string
  path: string
  title: string
  /** RFC 3339. */
  updated: string
  lines: readonly string[]
}

interface Feed {
  origin: string
  host: string
  title: string
  entries: readonly FeedEntry[]
}

/** RFC 4287, with tags by RFC 4151 as ids. */
export function atomFeed({ origin, host, title, entries }: Feed): string {
  const newest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escaped(`${origin}/public`)}</id>`,
    `<title>${escaped(`${title}: children’s services action plan`)}</title>`,
    `<updated>${newest}</updated>`,
    `<author><name>${escaped(title)}</name></author>`,
    `<link rel="self" href="${escaped(`${origin}/public/feed.xml`)}"/>`,
    `<link href="${escaped(`${origin}/public`)}"/>`,
    ...entries.map(entry => entryXml(entry, origin, host)),
    '</feed>',
    '',
  ].join('\n')
}

const entryXml = ({ id, year, path, title, updated, lines }: FeedEntry, origin: string, host: string) =>
  [
    '<entry>',
    `<id>${escaped(`tag:${host.split(':')[0] ?? host},${year}:${id}`)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link href="${escaped(origin + path)}"/>`,
    `<content type="text">${escaped(lines.join('\n'))}</content>`,
    '</entry>',
  ].join('\n')

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What XML has no place for at all is left out. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, sign => signs[sign] ?? '')
