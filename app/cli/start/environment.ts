import { z } from 'zod'

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine(
      url => URL.canParse(url) && new URL(url).origin === url,
      'must be like https://tracker.example, without a path',
    )
    .optional(),
})

/** Where to listen, and the address people use where a proxy stands before us. Ends the process where unreadable. */
export function readServerEnvironment(env: NodeJS.ProcessEnv) {
  const read = schema.safeParse(env)
  if (!read.success) {
    console.error(`The environment cannot be used:\n${z.prettifyError(read.error)}`)
    process.exit(1)
  }
  const { HOST, PORT, PUBLIC_ORIGIN } = read.data
  return { host: HOST, port: PORT, publicOrigin: PUBLIC_ORIGIN }
}
