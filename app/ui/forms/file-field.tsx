// A file to send. A form with one is an `upload`.
import { type FormState } from '../../domain/form.ts'
import { FileUpload, type FileUploadProps } from '../govuk/file-upload.tsx'
import { errorIn } from './form-state.ts'

type FileFieldProps = Omit<FileUploadProps, 'error'> & { form: FormState }

export function FileField({ form, ...props }: FileFieldProps) {
  return <FileUpload {...props} error={errorIn(form, props.name)} />
}
