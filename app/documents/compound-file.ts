const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** From here on a number is no sector but an end or a gap. */
const noSector = 0xfffffffa

/**
 * The names of the streams and storages in a compound file (what .doc, .xls and .ppt are, and what wraps an encrypted
 * .docx); null where the bytes are none or are broken. Layout: [MS-CFB], Microsoft's open specification.
 */
export function compoundFileNames(bytes: Buffer): string[] | null {
  if (bytes.length < 512 || !bytes.subarray(0, 8).equals(signature)) return null
  const sectorSize = 1 << bytes.readUInt16LE(30)
  if (sectorSize !== 512 && sectorSize !== 4096) return null
  const sectorAt = (sector: number) => {
    const start = (sector + 1) * sectorSize
    return sector < noSector && start + sectorSize <= bytes.length ? start : null
  }
  const tables = tablesOf(bytes, sectorSize, sectorAt)
  const names: string[] = []
  const seen = new Set<number>()
  for (let sector = bytes.readUInt32LE(48); sector < noSector; sector = nextOf(sector)) {
    const start = sectorAt(sector)
    if (start === null || seen.has(sector)) return null
    seen.add(sector)
    for (let at = start; at < start + sectorSize; at += 128) {
      const length = bytes.readUInt16LE(at + 64)
      if (length >= 2 && length <= 64) names.push(bytes.toString('utf16le', at, at + length - 2))
    }
  }
  return names

  function nextOf(sector: number): number {
    const table = sectorAt(tables[Math.floor((sector * 4) / sectorSize)] ?? noSector)
    return table === null ? noSector : bytes.readUInt32LE(table + ((sector * 4) % sectorSize))
  }
}

/** The sectors of the allocation table: 109 in the header, the others in a chain of sectors of their own. */
function tablesOf(bytes: Buffer, sectorSize: number, sectorAt: (sector: number) => number | null): number[] {
  const tables = Array.from({ length: 109 }, (_, i) => bytes.readUInt32LE(76 + 4 * i))
  const mostSectors = bytes.length / sectorSize
  let start = sectorAt(bytes.readUInt32LE(68))
  while (start !== null && tables.length < mostSectors) {
    for (let at = start; at < start + sectorSize - 4; at += 4) tables.push(bytes.readUInt32LE(at))
    start = sectorAt(bytes.readUInt32LE(start + sectorSize - 4))
  }
  return tables
}
