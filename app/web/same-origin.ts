import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request that may change something comes from a page of ours. Remix's own check answers 500, trusts
 * X-Forwarded-Host and leaves resource routes out. `publicOrigin` is the address people use; where it is not set,
 * the host the request itself names is taken.
 */
export function isFromOurOrigin(headers: IncomingHttpHeaders, publicOrigin: string | undefined): boolean {
  const ours = publicOrigin === undefined ? originsOf(headers.host) : [publicOrigin]
  if (headers.origin !== undefined) return ours.includes(headers.origin)
  if (headers['sec-fetch-site'] !== undefined) return headers['sec-fetch-site'] === 'same-origin'
  return headers.referer !== undefined && ours.includes(originOf(headers.referer))
}

function originsOf(host: string | undefined): string[] {
  return host === undefined ? [] : [`http://${host}`, `https://${host}`]
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null'
}
