import { SpeakerInfo, SpeakersChanged } from '@livekit/protocol'
import {
  connectionQuality,
  muteOf,
  type Reply,
  streamStates,
  subscribedQuality,
} from './messages.ts'
import type { Participant } from './participant.ts'

/**
 * All that a client is otherwise told only when it changes, said once more to one whose conversation broke and goes on: what was said in
 * between, or into a line that was dead already, did not arrive. A publisher that missed that it is looked at again would send nothing for good.
 */
export function missed(who: Participant, everybody: readonly Participant[]): readonly Reply[] {
  const { publications, rights } = who.peer
  const lines = everybody.map(({ sid, line }) => ({ sid, line: line.word }))
  const speakers = everybody.map(({ sid, peer }) => new SpeakerInfo({ sid, ...peer.speaking.said }))
  const speaking: Reply = { case: 'speakersChanged', value: new SpeakersChanged({ speakers }) }
  const own = [...publications.values()].flatMap((each) => {
    if (each.kind === 'video') return subscribedQuality(each.sid, each.demand)
    return each.muted && !rights.microphone ? muteOf(each) : []
  })
  return [
    connectionQuality(lines),
    ...(rights.hears ? [speaking] : []),
    ...(who.line.pictures.length > 0 ? [streamStates(who.line.pictures)] : []),
    ...own,
  ]
}
