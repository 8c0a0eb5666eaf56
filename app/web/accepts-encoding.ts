/** Whether an Accept-Encoding header allows this encoding; `gzip;q=0` is how one is declined. */
export function acceptsEncoding(header: string | undefined, encoding: 'br' | 'gzip'): boolean {
  return (header ?? '').split(',').some(offer => {
    const [name, ...parameters] = offer.split(';').map(part => part.trim().toLowerCase())
    return name === encoding && !parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter))
  })
}
