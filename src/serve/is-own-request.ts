import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from this machine's own address for the server: a name that another site points at this machine has
 * another host, and another site's page another origin.
 */
export function isOwnRequest({ headers }: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = headers
  const site = headers['sec-fetch-site']
  if (host === undefined || !hosts.includes(host)) return false
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false
  return site === undefined || site === 'same-origin' || site === 'none'
}
