// A text in which words were found: those between U+0001 and U+0002 are marked.
export function Marked({ text }: { text: string }) {
  return text.split('\u0001').map((part, place) => {
    const [marked = '', rest = ''] = place === 0 ? ['', part] : part.split('\u0002')
    return (
      <span key={place}>
        {marked !== '' && <mark>{marked}</mark>}
        {rest}
      </span>
    )
  })
}
