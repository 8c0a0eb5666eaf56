// A field for files. Whatever was chosen has to be chosen again after an error: browsers forget it.
import { classes } from './classes.ts'
import { Field, type FieldProps } from './field.tsx'

export interface FileUploadProps extends FieldProps {
  multiple?: boolean | undefined
  /** Extensions and media types, separated by commas. */
  accept?: string | undefined
}

export function FileUpload({ multiple, accept, ...field }: FileUploadProps) {
  return (
    <Field field={field}>
      {control => (
        <input
          className={classes('govuk-file-upload', field.error && 'govuk-file-upload--error')}
          {...control}
          type="file"
          multiple={multiple}
          accept={accept}
        />
      )}
    </Field>
  )
}
