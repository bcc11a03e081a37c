/** What the creator wrote in words: from a leader's own link, or as a leader's page has laid it into the room. */
import type { CreatorsWords } from '../../shared/creatorsWords.ts'
import type { ReceiptTexts } from '../../shared/protocol.ts'
import { commit, type Disclosure, saltForSeat } from '../../shared/receipt.ts'
import {
  decodePayload,
  type SettingsPayload,
  SettingsPayloadSchema,
} from '../../shared/sealing/payloads.ts'
import { LAST_SEAT } from '../../shared/session/seat.ts'
import { start as text } from '../text/start.ts'
import type { Keyring } from './keyring.ts'
import type { Settings } from './roomSession.ts'

const NOTHING_LAID: SettingsPayload = { label: '', rules: [], leaderNames: [] }

/** Leaders' names as one text on a receipt. */
export const leadersText = (names: readonly string[]): string => names.join(', ')

/** What a leader's page lays into the room. */
export function payloadOf(words: CreatorsWords, salts: Keyring['salts']): SettingsPayload {
  const leaderNames = words.leaderNames ?? []
  return {
    label: words.label,
    rules: words.rules,
    ...(words.laneNames && { lanes: words.laneNames }),
    leaderNames,
    ...(salts && words.label !== '' && { labelSalt: salts.label }),
    ...(salts && leaderNames.length > 0 && { leadersSalt: salts.leaders }),
  }
}

const SEATS = Array.from({ length: LAST_SEAT + 1 }, (_, seat) => seat)

/** Commitments to one text, for whoever sits in each seat. */
const commitmentsTo = (salt: string, kind: 'label' | 'leaders', text: string) =>
  Promise.all(SEATS.map(async (seat) => commit(await saltForSeat(salt, seat), kind, text)))

/** Commitments for everybody's receipts, laid beside the settings. */
export async function receiptTextsOf(payload: SettingsPayload): Promise<ReceiptTexts> {
  const { label, labelSalt, leaderNames, leadersSalt } = payload
  return {
    ...(labelSalt && { label: await commitmentsTo(labelSalt, 'label', label) }),
    ...(leadersSalt && {
      leaders: await commitmentsTo(leadersSalt, 'leaders', leadersText(leaderNames)),
    }),
  }
}

/** What may stand beside a receipt: each text by the salt of each seat, and by the room's own, as the first release laid it. */
export async function disclosuresOf(payload: SettingsPayload): Promise<readonly Disclosure[]> {
  const { label, labelSalt, leaderNames, leadersSalt } = payload
  const of = async (shared: string | undefined, kind: 'label' | 'leaders', text: string) => {
    if (shared === undefined) return []
    const salts = await Promise.all(SEATS.map((seat) => saltForSeat(shared, seat)))
    return [...salts, shared].map((salt) => ({ kind, salt, text }))
  }
  return [
    ...(await of(labelSalt, 'label', label)),
    ...(await of(leadersSalt, 'leaders', leadersText(leaderNames))),
  ]
}

/** A group that has written none has those that everybody has. */
export const rulesOf = ({ rules }: { readonly rules: readonly string[] }): readonly string[] =>
  rules.length > 0 ? rules : text.defaultRules

export class RoomSettings {
  #payload = NOTHING_LAID
  #shown = shownOf(NOTHING_LAID)

  get payload(): SettingsPayload {
    return this.#payload
  }

  get shown(): Settings {
    return this.#shown
  }

  take(payload: SettingsPayload): void {
    this.#payload = payload
    this.#shown = shownOf(payload)
  }

  /** Whether the plaintext of a settings frame parsed. */
  open(plaintext: Uint8Array): boolean {
    const payload = decodePayload(SettingsPayloadSchema, plaintext)
    if (payload === null) return false
    this.take(payload)
    return true
  }
}

const shownOf = ({ label, rules, lanes, leaderNames }: SettingsPayload): Settings => ({
  label,
  rules,
  lanes: lanes ?? text.defaultLanes,
  leaderNames,
})
