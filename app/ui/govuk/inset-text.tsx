// A quotation or an aside, set apart from the text around it.
import type { ReactNode } from 'react'

export function InsetText({ children, id }: { children: ReactNode; id?: string | undefined }) {
  return (
    <div id={id} className="govuk-inset-text">
      {children}
    </div>
  )
}
