/** An invented audit as a CSV file: no names, no case numbers. */
export function auditFile(ref: string, thing: string): { name: string; bytes: Uint8Array } {
  const number = Number(ref.slice(2))
  const rows = Array.from({ length: 10 }, (_, n) => {
    const sampled = 8 + ((number + n) % 5)
    return `Team ${n + 1},${sampled},${sampled - ((number * 3 + n) % 2)}`
  })
  const text = [`Audit of ${thing}`, 'Team,Records read,Found', ...rows].join('\r\n')
  return { name: `audit-${ref.toLowerCase()}.csv`, bytes: new TextEncoder().encode(`${text}\r\n`) }
}
