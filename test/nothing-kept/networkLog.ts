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

type EventTypes = Readonly<Record<string, number>>

/** The addresses that pages of `origin` asked, and those that any datagram went to, name servers apart. */
export function readNetworkLog(file: string, origin: string) {
  const { types, events } = read(readFileSync(file, 'utf8'))
  const { URL_REQUEST_START_JOB, UDP_BYTES_SENT } = types
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

/** One line holds the constants, each further one an event; a browser that had no time left may have cut off the last. */
function read(text: string): { readonly types: EventTypes; readonly events: readonly LogEvent[] } {
  const lines = text.slice(0, text.lastIndexOf('\n')).split('\n')
  const first: { readonly constants: { readonly logEventTypes: EventTypes } } = JSON.parse(
    `${lines[0]?.replace(/,$/, '')}}`,
  )
  const events = lines.slice(1).flatMap((line): LogEvent[] => {
    const whole = /^(\{.*\})\]?,?$/.exec(line)?.[1]
    return whole === undefined ? [] : [JSON.parse(whole)]
  })
  return { types: first.constants.logEventTypes, events }
}
