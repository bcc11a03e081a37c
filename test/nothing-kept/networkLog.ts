/** Chromium's own network log (`--log-net-log`): what was really asked, below everything that a page could hide. */
import { readFileSync } from 'node:fs'

interface LogEvent {
  readonly type: number
  readonly params?: {
    readonly url?: string
    readonly initiator?: string
    readonly address?: string
  }
}

interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly LogEvent[]
}

/** The addresses that pages of `origin` asked, and those that any datagram went to, name servers apart. */
export function readNetworkLog(file: string, origin: string) {
  const { constants, events }: NetworkLog = JSON.parse(closed(readFileSync(file, 'utf8')))
  const { URL_REQUEST_START_JOB, UDP_BYTES_SENT } = constants.logEventTypes
  const asked = events.flatMap(({ type, params }) =>
    type === URL_REQUEST_START_JOB && params?.initiator === origin && params.url
      ? [params.url]
      : [],
  )
  const datagrams = events.flatMap(({ type, params }) =>
    type === UDP_BYTES_SENT && params?.address && !/:53$/.test(params.address)
      ? [params.address]
      : [],
  )
  return { asked, datagrams: [...new Set(datagrams)] }
}

/** A browser that had no time left wrote no end. */
const closed = (text: string): string => {
  const trimmed = text.trimEnd()
  return trimmed.endsWith(']}') || trimmed.endsWith('}}')
    ? trimmed
    : `${trimmed.replace(/,$/, '')}]}`
}
