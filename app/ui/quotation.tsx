// Somebody else's words, to the letter.
export function Quotation({ children }: { children: string }) {
  return <blockquote className="app-quotation">{children}</blockquote>
}
