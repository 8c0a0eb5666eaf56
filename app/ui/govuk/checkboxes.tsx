// A choice of any number from a short list. What belongs to one answer stands below it, shown without script.
import { Fragment } from 'react'
import { classes } from './classes.ts'
import { FieldGroup, type FieldGroupProps } from './field-group.tsx'
import type { ChoiceItem } from './radios.tsx'

export interface CheckboxesProps extends FieldGroupProps {
  items: readonly (ChoiceItem | { divider: string })[]
  values?: readonly string[] | undefined
  small?: boolean | undefined
}

export function Checkboxes({ items, values = [], small, ...group }: CheckboxesProps) {
  const { name, id = name } = group
  const className = classes('govuk-checkboxes', small && 'govuk-checkboxes--small')
  return (
    <FieldGroup group={group}>
      <div className={className} data-module="govuk-checkboxes">
        {items.map((item, index) =>
          'divider' in item ? (
            <div key={item.divider} className="govuk-checkboxes__divider">
              {item.divider}
            </div>
          ) : (
            <Checkbox
              key={item.value}
              item={item}
              // The first has no number, so that the error summary can link to it by name.
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              checked={values.includes(item.value)}
            />
          ),
        )}
      </div>
    </FieldGroup>
  )
}

function Checkbox(props: { item: ChoiceItem; id: string; name: string; checked: boolean }) {
  const { item, id, name, checked } = props
  const hintId = item.hint ? `${id}-item-hint` : undefined
  const conditionalId = item.conditional ? `conditional-${id}` : undefined
  const hidden = !checked && 'govuk-checkboxes__conditional--hidden'
  return (
    <Fragment>
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={name}
          type="checkbox"
          value={item.value}
          defaultChecked={checked}
          data-aria-controls={conditionalId}
          aria-describedby={hintId}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {item.text}
        </label>
        {item.hint && (
          <div id={hintId} className="govuk-hint govuk-checkboxes__hint">
            {item.hint}
          </div>
        )}
      </div>
      {item.conditional && (
        <div className={classes('govuk-checkboxes__conditional', hidden)} id={conditionalId}>
          {item.conditional}
        </div>
      )}
    </Fragment>
  )
}
