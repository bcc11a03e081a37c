/** The client's side of TURN, as a test or an attacker speaks it. */
import { randomBytes } from 'node:crypto'
import { type TransportAddress, writeXorAddress } from '../../../server/turn/stunAddress.ts'
import {
  ATTRIBUTE,
  type Attribute,
  attributeOf,
  CLASS,
  longTermKey,
  METHOD,
  readStun,
  type StunMessage,
  writeStun,
} from '../../../server/turn/stunMessage.ts'
import { type TurnRules, TurnSession } from '../../../server/turn/turnSession.ts'

export const MEDIA: TransportAddress = { address: '203.0.113.7', port: 7882 }
export const UDP = { type: ATTRIBUTE.requestedTransport, value: Buffer.from([17, 0, 0, 0]) }

export const rules = (more: Partial<TurnRules> = {}): TurnRules => ({
  realm: 'balint-room',
  nonce: 'a nonce of this line',
  client: { address: '198.51.100.9', port: 4242 },
  relayed: () => ({ address: MEDIA.address, port: 50_000 }),
  passwordOf: (username) => (username.startsWith('seat') ? `password of ${username}` : null),
  mayAllocate: () => true,
  isMedia: ({ address, port }) => address === MEDIA.address && port === MEDIA.port,
  isMediaAddress: (address) => address === MEDIA.address,
  ...more,
})

/** Asks over a line: bare until the relay has said its nonce, signed from then on. */
export class TurnAsking {
  username: string
  password: string
  #nonce = ''
  #realm = ''

  constructor(username = '', password = '') {
    this.username = username
    this.password = password
  }

  request(method: number, parts: (transaction: Buffer) => readonly Attribute[]): Buffer {
    const transaction = randomBytes(12)
    if (this.#nonce === '')
      return writeStun(method, CLASS.request, transaction, parts(transaction), null)
    const key = longTermKey(this.username, this.#realm, this.password)
    const signed = [
      { type: ATTRIBUTE.username, value: Buffer.from(this.username) },
      { type: ATTRIBUTE.realm, value: Buffer.from(this.#realm) },
      { type: ATTRIBUTE.nonce, value: Buffer.from(this.#nonce) },
    ]
    return writeStun(method, CLASS.request, transaction, [...parts(transaction), ...signed], key)
  }

  heard(message: StunMessage): StunMessage {
    this.#nonce = attributeOf(message, ATTRIBUTE.nonce)?.toString() ?? this.#nonce
    this.#realm = attributeOf(message, ATTRIBUTE.realm)?.toString() ?? this.#realm
    return message
  }
}

export interface Signing {
  readonly username?: string
  readonly password?: string
  readonly nonce?: string
}

export function request(method: number, attributes: readonly Attribute[], by?: Signing): Buffer {
  const username = by?.username ?? 'seat 1'
  const signed =
    by === undefined
      ? []
      : [
          { type: ATTRIBUTE.username, value: Buffer.from(username) },
          { type: ATTRIBUTE.realm, value: Buffer.from('balint-room') },
          { type: ATTRIBUTE.nonce, value: Buffer.from(by.nonce ?? 'a nonce of this line') },
        ]
  const key =
    by === undefined
      ? null
      : longTermKey(username, 'balint-room', by.password ?? `password of ${username}`)
  return writeStun(method, CLASS.request, randomBytes(12), [...attributes, ...signed], key)
}

export const peer =
  (at: TransportAddress) =>
  (transaction: Buffer): Attribute => ({
    type: ATTRIBUTE.xorPeerAddress,
    value: writeXorAddress(at, transaction),
  })

/** A request about peers, whose addresses are masked with its transaction. */
export function about(
  method: number,
  kind: number,
  peers: readonly TransportAddress[],
  attributes: readonly Attribute[] = [],
  by: Signing = {},
): Buffer {
  const transaction = randomBytes(12)
  const username = by.username ?? 'seat 1'
  const signed = [
    { type: ATTRIBUTE.username, value: Buffer.from(username) },
    { type: ATTRIBUTE.realm, value: Buffer.from('balint-room') },
    { type: ATTRIBUTE.nonce, value: Buffer.from(by.nonce ?? 'a nonce of this line') },
  ]
  const all = [...peers.map((each) => peer(each)(transaction)), ...attributes]
  return kind === CLASS.indication
    ? writeStun(method, kind, transaction, all)
    : writeStun(
        method,
        kind,
        transaction,
        [...all, ...signed],
        longTermKey(username, 'balint-room', by.password ?? `password of ${username}`),
      )
}

export const read = (bytes: Buffer): StunMessage => {
  const message = readStun(bytes)
  if (message === null) throw new Error('no STUN message')
  return message
}

/** 0 for success, else the code of the refusal. */
export function codeOf(message: StunMessage): number {
  const value = attributeOf(message, ATTRIBUTE.errorCode)
  return value === null ? 0 : value.readUInt8(2) * 100 + value.readUInt8(3)
}

/** A session and what it answers, by code; what it relays and does besides in words. */
export function talk(more: Partial<TurnRules> = {}) {
  const session = new TurnSession(rules(more))
  const say = (bytes: Buffer, now = 0) =>
    session.receive({ kind: 'stun', message: read(bytes) }, now)
  return {
    session,
    say,
    code: (bytes: Buffer, now = 0): number | null => {
      for (const action of say(bytes, now))
        if (action.do === 'answer') return codeOf(read(action.bytes))
      return null
    },
    did: (bytes: Buffer, now = 0): string[] => say(bytes, now).map((action) => action.do),
    allocate: (now = 0) =>
      session.receive({ kind: 'stun', message: read(request(METHOD.allocate, [UDP], {})) }, now),
  }
}
