/** What measures show, a sentence for each. */
export function EffectSentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
