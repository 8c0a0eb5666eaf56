// A state in a word. The colour only helps the eye: the word says it all.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type TagColour =
  'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

interface TagProps {
  children: ReactNode
  colour?: TagColour | undefined
}

export function Tag({ children, colour }: TagProps) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>
}
