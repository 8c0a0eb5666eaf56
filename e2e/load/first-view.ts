import { get } from 'node:http'

/** What a browser fetches for a first view: the page and every style, script, font and picture it names. Bytes as sent. */
export async function firstView(url: string, cookie: string) {
  const page = await fetched(url, cookie)
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const named = [...html.matchAll(/<(?:link|script|img)[^>]+(?:href|src)="([^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  const parts = await Promise.all(
    [...new Set(named)].map(async path => ({ path, bytes: await fetched(new URL(path, url).href, cookie) })),
  )
  return {
    total: parts.reduce((sum, { bytes }) => sum + bytes, page),
    parts: [{ path: 'page', bytes: page }, ...parts],
  }
}

/** fetch would decompress what it gets; node:http does not. */
async function fetched(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': 'br, gzip' } }, response => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
