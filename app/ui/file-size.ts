/** `340 bytes`, `12 kB`, `3.4 MB`: as large as a person needs to know. 1 MB is 1,048,576 bytes, as in the limit of 50. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
