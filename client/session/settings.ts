/** What the creator wrote in words: from a leader's own link, or as a leader's page has laid it into the room. */
import type { CreatorsWords } from '../../shared/creatorsWords.ts'
import type { ReceiptTexts } from '../../shared/protocol.ts'
import { commit } from '../../shared/receipt.ts'
import {
  decodePayload,
  type SettingsPayload,
  SettingsPayloadSchema,
} from '../../shared/sealing/payloads.ts'
import { start as text } from '../text/en/start.ts'
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

/** Commitments for everybody's receipts, laid beside the settings. */
export async function receiptTextsOf(payload: SettingsPayload): Promise<ReceiptTexts> {
  const { label, labelSalt, leaderNames, leadersSalt } = payload
  return {
    ...(labelSalt && { label: await commit(labelSalt, 'label', label) }),
    ...(leadersSalt && {
      leaders: await commit(leadersSalt, 'leaders', leadersText(leaderNames)),
    }),
  }
}

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
