const mostLetters = 31

/** Names that Excel takes for sheets, as like the given ones as may be: no `[]:*?/\`, 31 letters, no two alike. */
export function sheetNames(names: string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const allowed = allowedName(name)
    let free = allowed
    for (let n = 2; taken.has(free.toLowerCase()); n++)
      free = `${allowed.slice(0, mostLetters - String(n).length - 1)} ${n}`
    taken.add(free.toLowerCase())
    return free
  })
}

// "History" is a sheet of Excel's own.
const allowedName = (name: string) =>
  name
    .replace(/[[\]:*?/\\\0-\x1f]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .trim()
    .slice(0, mostLetters)
    .replace(/^history$/i, 'History 1') || 'Sheet'
