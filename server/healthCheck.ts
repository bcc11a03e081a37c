/** Asks the server of this container whether it lives, by the variables it was started with; for the image's health check. */
import { request as plain } from 'node:http'
import { request as sealed } from 'node:https'

const WITHIN = 2_500

/** Whether `/healthz` says yes. A certificate is not asked for its name: this is our own machine. */
export function lives(env: NodeJS.ProcessEnv): Promise<boolean> {
  const host = env.HOST?.trim() || '127.0.0.1'
  const options = {
    host: host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host,
    port: Number(env.PORT?.trim() || 3000),
    path: '/healthz',
    timeout: WITHIN,
    agent: false as const,
  }
  const ask = env.TLS_CERT?.trim()
    ? () => sealed({ ...options, rejectUnauthorized: false })
    : () => plain(options)
  return new Promise((resolve) => {
    const asked = ask()
    asked.on('response', (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asked.on('error', () => resolve(false))
    asked.on('timeout', () => asked.destroy())
    asked.end()
  })
}

if (process.argv[1]?.replace(/\.[jt]s$/, '').endsWith('server/healthCheck') === true) {
  process.exitCode = (await lives(process.env)) ? 0 : 1
}
