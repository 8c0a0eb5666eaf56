import { once } from 'node:events'
import type { Server } from 'node:http'

/** Listens and gives the address to open. Ends the process, saying how to go on, where the port is taken. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
        : `Cannot listen on ${host}:${port}: ${error.message}`,
    )
    process.exit(1)
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${actual}`
}
