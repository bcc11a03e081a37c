/** What LiveKit's answers are to a browser: passed on but for its tokens, with its word about the line read. Pure. */
import { ConnectionQuality, SignalResponse } from '@livekit/protocol'
import { seatOfIdentity } from '../../../shared/mediaIdentity.ts'
import type { LineWord } from '../media.ts'

export interface Answered {
  readonly pass: boolean
  /** LiveKit's word about the line of the very seat that it answers. */
  readonly line: LineWord | null
  /** The participant's id with LiveKit, by which it speaks of it. */
  readonly sid: string | null
  /** The seat is in, or back in an earlier conversation. */
  readonly joined: boolean
}

const PASSED: Answered = { pass: true, line: null, sid: null, joined: false }
const KEPT: Answered = { ...PASSED, pass: false }

const WORDS: Readonly<Record<ConnectionQuality, LineWord>> = {
  [ConnectionQuality.EXCELLENT]: 'whole',
  [ConnectionQuality.GOOD]: 'whole',
  [ConnectionQuality.POOR]: 'thin',
  [ConnectionQuality.LOST]: 'lost',
}

/** Reads one answer meant for the participant `sid` (null before it has joined). */
export function readAnswer(message: Uint8Array, sid: string | null): Answered {
  try {
    const { message: answer } = SignalResponse.fromBinary(message)
    switch (answer.case) {
      // Browsers come with a token of ours, each time.
      case 'refreshToken':
        return KEPT
      case 'join': {
        const { participant } = answer.value
        const known = participant && seatOfIdentity(participant.identity) !== null
        return { ...PASSED, sid: known ? participant.sid : null, joined: true }
      }
      case 'reconnect':
        return { ...PASSED, joined: true }
      case 'connectionQuality': {
        const own = answer.value.updates.find((each) => each.participantSid === sid)
        return { ...PASSED, line: own ? WORDS[own.quality] : null }
      }
      default:
        return PASSED
    }
  } catch {
    return KEPT
  }
}
