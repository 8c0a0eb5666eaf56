import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Delivery } from '../domain/digest.ts'

export interface Email {
  to: { name: string; address: string }
  subject: string
  text: string
  html?: string
  /** The same for the same e-mail, so that a mailbox that gets it twice can know it again. */
  messageId: string
  date: Date
}

/** Where e-mail is handed over. `reach` gives null, or why it cannot be reached: nobody answers, the sign-in is refused. */
export interface Mailbox {
  reach: () => Promise<string | null>
  deliver: (email: Email) => Promise<Delivery>
}

const Failure = z.object({ responseCode: z.number().optional(), code: z.string().optional() })

export function openMailbox(smtp: string, from: string): Mailbox {
  const transport = createTransport({
    url: smtp,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async reach() {
      try {
        await transport.verify()
        return null
      } catch (error) {
        return Failure.parse(error).code ?? 'no code'
      }
    },
    async deliver(email) {
      try {
        await transport.sendMail({ ...email, from, headers: { 'Auto-Submitted': 'auto-generated' } })
        return 'sent'
      } catch (error) {
        // 5xx is for good, 4xx for now (RFC 5321); an answer that never came is for now, too.
        const { responseCode } = Failure.parse(error)
        return responseCode !== undefined && responseCode >= 500 ? 'refused' : 'failed'
      }
    },
  }
}

/** What follows the @ in `Children’s plan <plan@council.example>`. */
export const mailDomain = (from: string): string => /@([^>]+)>?$/.exec(from)?.[1] ?? 'localhost'
