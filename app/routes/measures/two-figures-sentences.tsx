import type { MeasureSentence } from '../../domain/two-figures-words.ts'

interface TwoFiguresSentencesProps {
  sentences: readonly MeasureSentence[]
  notes: readonly string[]
  /** The address of measures: theirs for officers, another for the public. */
  measures: '/measures' | '/public/measures'
}

/** What two figures say, and what has to be known to read them together. */
export const TwoFiguresSentences = ({ sentences, notes, measures }: TwoFiguresSentencesProps) => (
  <>
    <p className="govuk-body-l">
      {sentences.map(({ measure, name, words }, at) => (
        <span key={at}>
          {at > 0 && ' '}
          <a className="govuk-link" href={`${measures}/${measure}`}>
            {name}
          </a>
          {words}
        </span>
      ))}
    </p>
    {notes.map(note => (
      <p key={note} className="govuk-body">
        {note}
      </p>
    ))}
  </>
)
