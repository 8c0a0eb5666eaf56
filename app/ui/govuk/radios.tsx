// A choice of one from a short list. What belongs to one answer stands below it, shown without script.
import { Fragment, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { FieldGroup, type FieldGroupProps } from './field-group.tsx'

export interface ChoiceItem {
  value: string
  text: ReactNode
  hint?: ReactNode
  /** Fields that belong to this answer. */
  conditional?: ReactNode
}

export interface RadiosProps extends FieldGroupProps {
  items: readonly (ChoiceItem | { divider: string })[]
  value?: string | undefined
  small?: boolean | undefined
  inline?: boolean | undefined
}

export function Radios({ items, value, small, inline, ...group }: RadiosProps) {
  const { name, id = name } = group
  const className = classes('govuk-radios', small && 'govuk-radios--small', inline && 'govuk-radios--inline')
  return (
    <FieldGroup group={group}>
      <div className={className} data-module="govuk-radios">
        {items.map((item, index) =>
          'divider' in item ? (
            <div key={item.divider} className="govuk-radios__divider">
              {item.divider}
            </div>
          ) : (
            <Radio
              key={item.value}
              item={item}
              // The first has no number, so that the error summary can link to it by name.
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              checked={item.value === value}
            />
          ),
        )}
      </div>
    </FieldGroup>
  )
}

function Radio(props: { item: ChoiceItem; id: string; name: string; checked: boolean }) {
  const { item, id, name, checked } = props
  const hintId = item.hint ? `${id}-item-hint` : undefined
  const conditionalId = item.conditional ? `conditional-${id}` : undefined
  const hidden = !checked && 'govuk-radios__conditional--hidden'
  return (
    <Fragment>
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={item.value}
          defaultChecked={checked}
          data-aria-controls={conditionalId}
          aria-describedby={hintId}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {item.text}
        </label>
        {item.hint && (
          <div id={hintId} className="govuk-hint govuk-radios__hint">
            {item.hint}
          </div>
        )}
      </div>
      {item.conditional && (
        <div className={classes('govuk-radios__conditional', hidden)} id={conditionalId}>
          {item.conditional}
        </div>
      )}
    </Fragment>
  )
}
