import { z } from 'zod'

/** `Aldermere Council <plan@aldermere.example>`, or the address alone. */
const Sender = z.string().regex(/^(?:[^<>@\r\n]*<)?[^<>@\s]+@[^<>@\s]+>?$/)

const MailEnvironment = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./ }),
  MAIL_FROM: Sender,
  // Links are made by adding a path to it.
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine(url => URL.canParse(url) && new URL(url).origin === url),
})

/** How e-mail goes out; without it none does. The names of what is missing or wrong, never its value: it may hold a password. */
export function mailSettingsOf(env: Record<string, string | undefined>) {
  const read = MailEnvironment.safeParse(env)
  if (!read.success) {
    return { missing: [...new Set(read.error.issues.map(({ path }) => String(path[0])))] }
  }
  return { smtp: read.data.SMTP_URL, from: read.data.MAIL_FROM, origin: read.data.PUBLIC_ORIGIN }
}
