interface EffectSentencesProps {
  effects: readonly { measure: string; sentence: string }[]
}

/** What measures show, a sentence for each. */
export function EffectSentences({ effects }: EffectSentencesProps) {
  return (
    <ul className="govuk-list">
      {effects.map(({ measure, sentence }) => (
        <li key={measure}>{sentence}</li>
      ))}
    </ul>
  )
}
