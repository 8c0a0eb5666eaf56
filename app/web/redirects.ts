/** Whether an answer sends the browser to another host: `//evil.example` looks like a path and is none. */
export function leavesOurOrigin(response: Response, url: URL): boolean {
  const location = response.headers.get('Location')
  return location !== null && !(URL.canParse(location, url) && new URL(location, url).origin === url.origin)
}

/** A path of ours to go back to, from text that anybody may have written into an address; `/` for anything else. */
export function pathToReturnTo(text: string | null): string {
  if (text === null || !/^\/(?![/\\])/.test(text)) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(text, here)) return '/'
  const url = new URL(text, here)
  return url.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
