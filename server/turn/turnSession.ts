/**
 * One client's conversation with the relay at our own port (RFC 8656 over TCP or TLS): what comes in, what is to be done. It
 * knows no socket and no clock, so a test can say anything to it.
 *
 * It is a relay to our own media and to nothing else: `rules.isMedia` says which addresses that is, and every peer is asked.
 */
import { Allocation, LIFETIME } from './allocation.ts'
import { type TransportAddress, writeXorAddress } from './stunAddress.ts'
import {
  ATTRIBUTE,
  attributeOf,
  CLASS,
  holdsIntegrity,
  longTermKey,
  METHOD,
  type StunMessage,
  writeStun,
} from './stunMessage.ts'
import {
  dataIndication,
  lifetime,
  peersIn,
  refusal,
  success,
  type TurnAnswer,
  unknownIn,
} from './turnAnswer.ts'
import { FIRST_CHANNEL, LAST_CHANNEL, type TurnFrame, writeChannelData } from './turnStream.ts'

export interface TurnRules {
  readonly realm: string
  /** Of this connection alone: what was signed for another one does not hold here. */
  readonly nonce: string
  /** Where the client comes from. */
  readonly client: TransportAddress
  /** What the client is told as its relayed address, by family; null when media has no such address. */
  relayed(family: number | null): TransportAddress | null
  /** The password of a credential that is good now. */
  passwordOf(username: string): string | null
  /** Whether this credential may have one more allocation. */
  mayAllocate(username: string): boolean
  isMedia(peer: TransportAddress): boolean
  /** Whether media listens at this address, whatever the port. */
  isMediaAddress(address: string): boolean
}

export type TurnAction =
  | TurnAnswer
  | { readonly do: 'relay'; readonly peer: TransportAddress; readonly data: Buffer }
  | { readonly do: 'allocated'; readonly username: string }
  | { readonly do: 'freed' }
  /** This is no honest client. */
  | { readonly do: 'hang-up' }

const UDP = 17
/** Wrong or missing signatures after which a client is sent away: the first answer is always "unauthorised". */
const MOST_UNSIGNED = 6

export class TurnSession {
  readonly #rules: TurnRules
  #allocation: Allocation | null = null
  #unsigned = 0
  #indications = 0

  constructor(rules: TurnRules) {
    this.#rules = rules
  }

  get allocated(): boolean {
    return this.#allocation !== null
  }

  /** What one message of the client's asks for. `now` in ms. */
  receive(frame: TurnFrame, now: number): TurnAction[] {
    const over = this.#allocation !== null && this.#allocation.until <= now
    if (over) this.#allocation = null
    const freed: TurnAction[] = over ? [{ do: 'freed' }] : []
    return [...freed, ...this.#handle(frame, now)]
  }

  /** A datagram of our media's, for the client. Nothing when it may not have it. */
  fromMedia(peer: TransportAddress, data: Buffer, now: number): Buffer | null {
    const allocation = this.#live(now)
    if (allocation?.permits(peer.address, now) !== true) return null
    const channel = allocation.channelTo(peer, now)
    if (channel !== null) return writeChannelData(channel, data)
    this.#indications += 1
    return dataIndication(peer, data, this.#indications)
  }

  #live(now: number): Allocation | null {
    return this.#allocation !== null && this.#allocation.until > now ? this.#allocation : null
  }

  #handle(frame: TurnFrame, now: number): TurnAction[] {
    if (frame.kind === 'channel') {
      const peer = this.#live(now)?.peerOf(frame.channel, now) ?? null
      return peer === null ? [] : [{ do: 'relay', peer, data: frame.data }]
    }
    const { message } = frame
    if (message.class === CLASS.indication) return this.#indicated(message, now)
    if (message.class !== CLASS.request) return [{ do: 'hang-up' }]
    if (message.method === METHOD.binding) return [this.#bindingAnswer(message)]
    return this.#asked(message, now)
  }

  #indicated(message: StunMessage, now: number): TurnAction[] {
    if (message.method !== METHOD.send) return []
    const allocation = this.#live(now)
    const data = attributeOf(message, ATTRIBUTE.data)
    const [peer] = peersIn(message)
    if (allocation === null || data === null || peer === undefined) return []
    const may = allocation.permits(peer.address, now) && this.#rules.isMedia(peer)
    return may ? [{ do: 'relay', peer, data }] : []
  }

  #bindingAnswer(message: StunMessage): TurnAction {
    const value = writeXorAddress(this.#rules.client, message.transaction)
    const mapped = { type: ATTRIBUTE.xorMappedAddress, value }
    return {
      do: 'answer',
      bytes: writeStun(message.method, CLASS.success, message.transaction, [mapped]),
    }
  }

  /** A request counts only when it is signed with a credential that is good now. */
  #asked(message: StunMessage, now: number): TurnAction[] {
    const username = attributeOf(message, ATTRIBUTE.username)?.toString('utf8') ?? null
    if (message.integrityAt === null || username === null) return this.#unsignedAnswer(message, 401)
    if (attributeOf(message, ATTRIBUTE.nonce)?.toString('utf8') !== this.#rules.nonce) {
      return this.#unsignedAnswer(message, 438)
    }
    const password = this.#rules.passwordOf(username)
    if (password === null) return this.#unsignedAnswer(message, 401)
    const key = longTermKey(username, this.#rules.realm, password)
    if (!holdsIntegrity(message, key)) return this.#unsignedAnswer(message, 401)
    const unknown = unknownIn(message)
    if (unknown !== null) return [refusal(message, 420, key, [unknown])]
    return this.#signed(message, username, key, now)
  }

  #signed(message: StunMessage, username: string, key: Buffer, now: number): TurnAction[] {
    const allocation = this.#live(now)
    if (message.method === METHOD.allocate) return this.#allocate(message, username, key, now)
    if (allocation === null) return [refusal(message, 437, key)]
    if (allocation.username !== username) return [refusal(message, 441, key)]
    switch (message.method) {
      case METHOD.refresh:
        return this.#refresh(message, allocation, now)
      case METHOD.createPermission:
        return [this.#createPermission(message, allocation, now)]
      case METHOD.channelBind:
        return [this.#channelBind(message, allocation, now)]
      default:
        return [refusal(message, 400, key)]
    }
  }

  #allocate(message: StunMessage, username: string, key: Buffer, now: number): TurnAction[] {
    if (this.#allocation !== null) return [refusal(message, 437, key)]
    const transport = attributeOf(message, ATTRIBUTE.requestedTransport)
    if (transport?.length !== 4) return [refusal(message, 400, key)]
    if (transport.readUInt8(0) !== UDP) return [refusal(message, 442, key)]
    const reserves = [ATTRIBUTE.evenPort, ATTRIBUTE.reservationToken]
    if (reserves.some((type) => attributeOf(message, type) !== null)) {
      return [refusal(message, 508, key)]
    }
    const family = attributeOf(message, ATTRIBUTE.requestedAddressFamily)
    const relayed = this.#rules.relayed(family?.length === 4 ? family.readUInt8(0) : null)
    if (relayed === null) return [refusal(message, 440, key)]
    if (!this.#rules.mayAllocate(username)) return [refusal(message, 486, key)]
    this.#allocation = new Allocation(username, key, now + LIFETIME)
    const { transaction } = message
    const answer = success(message, key, [
      { type: ATTRIBUTE.xorRelayedAddress, value: writeXorAddress(relayed, transaction) },
      {
        type: ATTRIBUTE.xorMappedAddress,
        value: writeXorAddress(this.#rules.client, transaction),
      },
      lifetime(LIFETIME),
    ])
    return [{ do: 'allocated', username }, answer]
  }

  #refresh(message: StunMessage, allocation: Allocation, now: number): TurnAction[] {
    const wanted = attributeOf(message, ATTRIBUTE.lifetime)
    if (wanted !== null && wanted.length === 4 && wanted.readUInt32BE(0) === 0) {
      this.#allocation = null
      return [{ do: 'freed' }, success(message, allocation.key, [lifetime(0)])]
    }
    allocation.until = now + LIFETIME
    return [success(message, allocation.key, [lifetime(LIFETIME)])]
  }

  #createPermission(message: StunMessage, allocation: Allocation, now: number): TurnAction {
    const peers = peersIn(message)
    if (peers.length === 0) return refusal(message, 400, allocation.key)
    const addresses = peers.map(({ address }) => address)
    if (!addresses.every((address) => this.#rules.isMediaAddress(address))) {
      return refusal(message, 403, allocation.key)
    }
    if (!allocation.permit(addresses, now)) return refusal(message, 508, allocation.key)
    return success(message, allocation.key, [])
  }

  #channelBind(message: StunMessage, allocation: Allocation, now: number): TurnAction {
    const channel = attributeOf(message, ATTRIBUTE.channelNumber)
    const [peer, ...more] = peersIn(message)
    const number = channel?.length === 4 ? channel.readUInt16BE(0) : 0
    if (peer === undefined || more.length > 0 || number < FIRST_CHANNEL || number > LAST_CHANNEL) {
      return refusal(message, 400, allocation.key)
    }
    if (!this.#rules.isMedia(peer)) return refusal(message, 403, allocation.key)
    if (!allocation.bind(number, peer, now)) return refusal(message, 400, allocation.key)
    return success(message, allocation.key, [])
  }

  #unsignedAnswer(message: StunMessage, code: 401 | 438): TurnAction[] {
    this.#unsigned += 1
    if (this.#unsigned > MOST_UNSIGNED) return [{ do: 'hang-up' }]
    const { realm, nonce } = this.#rules
    const challenge = [
      { type: ATTRIBUTE.realm, value: Buffer.from(realm) },
      { type: ATTRIBUTE.nonce, value: Buffer.from(nonce) },
    ]
    return [refusal(message, code, null, challenge)]
  }
}
