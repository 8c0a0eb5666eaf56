// A form that changes something. The server checks it all: the browser's own checks would lose our wording.
import { type ReactNode } from 'react'

interface FormProps {
  /** This very address, unless it says another. */
  action?: string | undefined
  /** The form sends files. */
  upload?: boolean | undefined
  /** Number of the newest event when the form was drawn, so that nobody's change is overwritten unseen. */
  seen?: number | string | undefined
  children: ReactNode
}

export function Form({ action, upload, seen, children }: FormProps) {
  return (
    <form method="post" action={action} encType={upload ? 'multipart/form-data' : undefined} noValidate>
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {children}
    </form>
  )
}
