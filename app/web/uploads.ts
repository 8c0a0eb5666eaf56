import { parseFormData, type FileUpload, type FileUploadHandler } from '@remix-run/form-data-parser'
import type { z } from 'zod'
import type { FormState, Problem, Typed } from '../domain/form.ts'
import { uploadLimit } from './body-limit.ts'
import { readForm } from './forms.ts'

const megabyte = 1024 * 1024
const mostBytes = 50 * megabyte

/** A file as it was sent. `name` is the sender's name for it, without folders; never empty, at most 255 characters. */
export interface Upload {
  name: string
  bytes: Uint8Array
}

export type ReadUpload<Value> =
  { value: Value; typed: Typed; file: Upload | null } | { form: FormState; status: 400 | 413 }

/**
 * Reads a form with one file, in the field `fileField`; null where none was chosen. An empty file, or one over 50 MB,
 * is a problem at that field like any other: what was typed comes back. Throws a 400 for what no browser sends.
 */
export async function readUpload<Value>(
  request: Request,
  schema: z.ZodType<Value>,
  fileField: string,
): Promise<ReadUpload<Value>> {
  const files: FileUpload[] = []
  const fields = await parsed(request, file => {
    if (file.fieldName === fileField) files.push(file)
  })
  const [file] = files
  const problem = file && problemWith(file)
  const read = readForm(fields, schema)
  if ('form' in read || problem) {
    const { typed, problems } = 'form' in read ? read.form : { typed: read.typed, problems: [] }
    return {
      form: { typed, problems: problem ? [...problems, { field: fileField, message: problem }] : problems },
      status: file && file.size > mostBytes ? 413 : 400,
    }
  }
  return { ...read, file: file && isChosen(file) ? await uploadOf(file) : null }
}

/** The problem of a page that cannot go on without a file. `asked` completes "Choose …". */
export const noFile = (field: string, asked: string): Problem => ({ field, message: `Choose ${asked}` })

async function parsed(request: Request, keep: FileUploadHandler): Promise<FormData> {
  try {
    return await parseFormData(request, { maxFiles: 1, maxFileSize: uploadLimit }, keep)
  } catch {
    // A body cut off at the door's limit ends here too; the door then answers 413 in place of this.
    throw new Response(null, { status: 400 })
  }
}

/** What the parser calls a file sent without any name, beside one whose name is empty. */
const unnamed = new Set(['', 'file-upload'])

/** A browser sends a part with an empty name and no bytes for a field in which nothing was chosen. */
const isChosen = (file: File) => !unnamed.has(file.name) || file.size > 0

function problemWith(file: File): string | undefined {
  if (!isChosen(file)) return undefined
  if (file.size === 0) return 'The selected file is empty'
  return file.size > mostBytes ? 'The selected file must be 50 MB or smaller' : undefined
}

async function uploadOf(file: File): Promise<Upload> {
  return { name: plainName(file.name), bytes: await file.bytes() }
}

/** Without the folders that some browsers send along, and without characters that are not seen but change what is. */
function plainName(sent: string): string {
  const name = (sent.split('/').at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  // The end is kept, because it says what kind of file it is.
  return unnamed.has(name) ? 'Unnamed file' : name.slice(-255)
}
