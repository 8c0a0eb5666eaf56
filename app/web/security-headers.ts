const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every answer, file or page. `publicOrigin` is the address people use, where it is known. */
export function securityHeaders(publicOrigin: string | undefined): Headers {
  const headers = new Headers([
    ['Content-Security-Policy', contentSecurityPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    // `no-referrer` would make a form without JavaScript send `Origin: null`.
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ])
  if (publicOrigin?.startsWith('https:')) headers.set('Strict-Transport-Security', 'max-age=31536000')
  return headers
}
