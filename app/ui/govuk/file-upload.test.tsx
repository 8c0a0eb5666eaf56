import { z } from 'zod'
import { FileUpload } from './file-upload.tsx'
import { drawsAsFixtures, field, fieldProps } from './fixtures.testing.ts'

drawsAsFixtures('file-upload', {
  options: z.strictObject({ ...field, multiple: z.boolean().optional() }),
  draw: options => <FileUpload {...fieldProps(options)} multiple={options.multiple} />,
})
