/** Answers with a file for the reader's disk, never for the window: people sent it, so nothing of it may run here. */
export function downloadOf(bytes: Uint8Array<ArrayBuffer>, name: string, mime: string): Response {
  return new Response(bytes, {
    headers: { ...headersFor(name, mime), 'Content-Length': String(bytes.byteLength) },
  })
}

/** The same for a file that is made while it is sent: its pieces are asked for as they can be taken. */
export function downloadInPieces(pieces: Generator<Uint8Array, void>, name: string, mime: string): Response {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  return new Response(stream, { headers: headersFor(name, mime) })
}

const headersFor = (name: string, mime: string) => ({
  'Content-Type': mime,
  'Content-Disposition': attachmentNamed(name),
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-store',
})

/** RFC 6266: a name in ASCII for old browsers, and the name itself as RFC 5987 writes it. */
function attachmentNamed(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`
}
