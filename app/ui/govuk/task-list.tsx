// Things to do, each with its state.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

interface Task {
  title: ReactNode
  href?: string | undefined
  hint?: ReactNode
  /** A word, or a Tag where it asks for attention. */
  status: ReactNode
  cannotStartYet?: boolean | undefined
}

interface TaskListProps {
  items: readonly Task[]
  idPrefix?: string | undefined
}

export function TaskList({ items, idPrefix = 'task-list' }: TaskListProps) {
  return (
    <ul className="govuk-task-list">
      {items.map((task, at) => (
        <TaskItem key={at} task={task} id={`${idPrefix}-${at + 1}`} />
      ))}
    </ul>
  )
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const { title, href, hint, status, cannotStartYet } = task
  const hintId = hint ? `${id}-hint` : undefined
  const statusId = `${id}-status`
  return (
    <li className={classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={classes(hintId, statusId)}
          >
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classes(
          'govuk-task-list__status',
          cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={statusId}
      >
        {status}
      </div>
    </li>
  )
}
