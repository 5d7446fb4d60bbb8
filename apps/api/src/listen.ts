// Takes the port, and lets go of it in order: nothing new, what runs is finished, then the store is closed.

import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { StartError } from './start-error.ts'

/** How long a stop waits for answers that are being written, in milliseconds. */
const patience = 3000

/** Serves the app; gives the server when it answers. Throws a StartError for a port or an address that cannot be had. */
export async function listen(app: Hono, { port, host }: { readonly port: number; readonly host: string }): Promise<Server> {
  const server = createServer(getRequestListener(app.fetch))
  const { promise, resolve, reject } = Promise.withResolvers<Server>()
  server.once('error', (error) => reject(startErrorOf(error, port, host)))
  server.listen(port, host, () => resolve(server))
  return promise
}

/** Where the server answers: `http://127.0.0.1:8787`. */
export function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('The server does not listen on a port.')
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

/** Stops taking requests and waits for those under way. */
export async function stopListening(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), patience)
  await promise
  clearTimeout(impatience)
}

function startErrorOf(error: Error, port: number, host: string): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new StartError(`Port ${port} on ${host} is in use: stop the program that has it, or set PORT to another number.`, error)
  if (code === 'EACCES') return new StartError(`Port ${port} may not be used by this user: set PORT to a number above 1023.`, error)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new StartError(`HOST is "${host}", which is no address of this computer: set it to 127.0.0.1, or leave it out.`, error)
  return error
}
