// A field for one line of text.
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldProps } from './field.tsx'

export interface InputProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'email' | 'number' | 'password' | 'search' | 'tel' | 'url' | undefined
  /** In characters. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  prefix?: ReactNode
  suffix?: ReactNode
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  autoCapitalize?: 'none' | undefined
  inputMode?: 'numeric' | 'decimal' | 'email' | 'url' | undefined
  pattern?: string | undefined
  spellCheck?: boolean | undefined
}

export function Input({ value, type = 'text', width, prefix, suffix, ...props }: InputProps) {
  const { autoComplete, autoCapitalize, inputMode, pattern, spellCheck, ...field } = props
  const className = classes(
    'govuk-input',
    width && `govuk-input--width-${width}`,
    field.error && 'govuk-input--error',
  )
  return (
    <Field field={field}>
      {control => {
        const input = (
          <input
            className={className}
            {...control}
            type={type}
            spellCheck={spellCheck}
            defaultValue={value}
            autoComplete={autoComplete}
            autoCapitalize={autoCapitalize}
            pattern={pattern}
            inputMode={inputMode}
          />
        )
        return prefix || suffix ? <Affixed {...{ prefix, suffix }}>{input}</Affixed> : input
      }}
    </Field>
  )
}

function Affixed(props: { prefix: ReactNode; suffix: ReactNode; children: ReactNode }) {
  return (
    <div className="govuk-input__wrapper">
      {props.prefix && (
        <div className="govuk-input__prefix" aria-hidden="true">
          {props.prefix}
        </div>
      )}
      {props.children}
      {props.suffix && (
        <div className="govuk-input__suffix" aria-hidden="true">
          {props.suffix}
        </div>
      )}
    </div>
  )
}
