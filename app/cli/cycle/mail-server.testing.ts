import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Received extends Email {
  /** To whom it was handed over, whatever its headers say. */
  handedTo: string[]
}

/** A real SMTP server on a free port. `answers` gives a mailbox's reply to being named, by address: 250 where it is not there. */
export async function startMailServer() {
  const received: Received[] = []
  const answers = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const responseCode = answers.get(address)
      done(responseCode === undefined ? null : Object.assign(new Error('No'), { responseCode }))
    },
    onData(stream, { envelope }, done) {
      void buffer(stream)
        .then(bytes => PostalMime.parse(bytes))
        .then(email => {
          received.push({ ...email, handedTo: envelope.rcptTo.map(({ address }) => address) })
          done()
        })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    url: `smtp://127.0.0.1:${portOf(listening.address())}`,
    received,
    answers,
    stop: () => new Promise<void>(resolve => server.close(resolve)),
  }
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return address.port
}
