// Buttons and links side by side, below a form.
import type { ReactNode } from 'react'

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
