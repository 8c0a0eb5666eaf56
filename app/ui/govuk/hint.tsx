// Help with a field, below its label.
import type { ReactNode } from 'react'

export function Hint({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <div id={id} className="govuk-hint">
      {children}
    </div>
  )
}
