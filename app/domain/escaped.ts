const special = /["'&<>]/
const entities: Record<string, string> = {
  '"': '&quot;',
  "'": '&#x27;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Text for a template string of HTML, escaped as React escapes what it draws: safe between tags and in "attributes". */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(/["'&<>]/g, mark => entities[mark] ?? mark) : text
}
