import { crc32 } from 'node:zlib'

/** What is in a zip by its name: a text, stored as it is, or what somebody has deflated already. */
export type ZipFiles = Record<string, string | { deflated: Buffer }>

export function makeZip(files: ZipFiles): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, file] of Object.entries(files)) {
    const nameBytes = Buffer.from(name)
    const content = typeof file === 'string' ? Buffer.from(file) : file.deflated
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(typeof file === 'string' ? 0 : 8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(nameBytes.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), facts, nameBytes, content])
    local.push(entry)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), facts, place, nameBytes)
    offset += entry.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  const count = Object.keys(files).length
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, listed, end])
}

/** A compound file ([MS-CFB]) with these names, at most four, and nothing in them: header, table, directory. */
export function makeCompoundFile(names: string[]): Buffer {
  const file = Buffer.alloc(512 * 3)
  file.write('d0cf11e0a1b11ae1', 'hex')
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.fill(0xff, 68, 512)
  file.writeUInt32LE(0, 76)
  file.writeUInt32LE(0xfffffffd, 512)
  file.writeUInt32LE(0xfffffffe, 516)
  for (const [i, name] of names.entries()) {
    const at = 1024 + 128 * i
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(2 * name.length + 2, at + 64)
  }
  return file
}
