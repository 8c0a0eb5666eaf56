/** A title for a place with little room, cut after a word; the table beside has it whole. */
export function shortened(title: string, most: number): string {
  if (title.length <= most) return title
  const cut = title.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 12))}…`
}
