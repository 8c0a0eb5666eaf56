/** The first 64 colours by number (ECMA-376 part 1, 18.8.27); 0 to 7 are 8 to 15 once more. */
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'
const palette =
  `${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s/)

/** Colours that a workbook sets itself: `theme` by number (lt1, dk1, lt2, dk2, accent1 ...), `indexed` by number. */
export type WorkbookColours = { theme: string[]; indexed: string[] }

/** The `RRGGBB` that a colour element names; undefined where the file does not say. */
export function colourOf(
  { rgb, theme, indexed, tint = '0' }: Record<string, string>,
  own: WorkbookColours,
): string | undefined {
  const named =
    rgb?.slice(-6) ??
    (theme !== undefined ? own.theme[Number(theme)] : undefined) ??
    (indexed !== undefined ? (own.indexed[Number(indexed)] ?? palette[Number(indexed)]) : undefined)
  if (named === undefined || !/^[0-9a-f]{6}$/i.test(named)) return undefined
  return tinted(named.toUpperCase(), Number(tint) || 0)
}

/** A tint from -1 (black) to 1 (white) moves the lightness and leaves hue and saturation as they are. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour
  const channels = [0, 2, 4].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
  const [least, most] = [Math.min(...channels), Math.max(...channels)]
  const lightness = (least + most) / 2
  const by = Math.max(-1, Math.min(1, tint))
  const lighter = by < 0 ? lightness * (1 + by) : lightness * (1 - by) + by
  // Chroma is what saturation leaves at this lightness; each channel keeps its share of it.
  const room = (light: number) => 1 - Math.abs(2 * light - 1)
  const scale = room(lightness) === 0 ? 0 : room(lighter) / room(lightness)
  return channels
    .map(channel => Math.round(255 * (lighter + (channel - lightness) * scale)))
    .map(value => Math.max(0, Math.min(255, value)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
