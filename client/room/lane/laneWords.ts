/** What stands at the wall: the phase's name and its sentence, and the quiet lines under them. Pure. */

import { isAfterTheGroup } from '../../../shared/session/phaseKinds.ts'
import type { MediaSnapshot } from '../../media/mediaSnapshot.ts'
import type { InRoom } from '../../session/context.tsx'
import { othersLine } from '../../text/lines.ts'
import { notices } from '../../text/notices.ts'
import { lost, windowSeat } from '../../text/room.ts'
import { apart, arriving, arrivingName, phaseWords, resumingName } from '../../text/roomPhases.ts'
import { nameOf, presenterOf, sittingBack } from '../people.ts'

export interface LaneWords {
  readonly name: string
  readonly say: string
  /** The phase belongs to the second case. */
  readonly secondCase: boolean
}

/** The phases that some have no part in. */
export function apartFrom(room: InRoom): { title: string; say: string } | null {
  const { moment, you } = room.view
  if (moment.at !== 'running' || you.rights.sees || you.rights.hears) return null
  return isAfterTheGroup(moment.phase) ? apart[moment.phase] : null
}

/** `byWindow`: this is the presenter's own band on a narrow screen. */
export function laneWords(room: InRoom, byWindow = false): LaneWords {
  const { view, line } = room
  const { moment } = view
  if (moment.at === 'resuming') return { name: resumingName, say: '', secondCase: false }
  const leads = view.you.rights.desk
  if (moment.at === 'arriving') {
    return {
      name: arrivingName,
      say: line.state === 'lost' ? lost.lane : leads ? arriving.laneLeader : arriving.lane,
      secondCase: false,
    }
  }
  const words = phaseWords(moment.phase, presenterOf(room), sittingBack(view))
  const cases = view.agenda.phases.some((phase) => phase.case === 2)
  return {
    name: byWindow ? windowSeat.title : words.name,
    say: line.state === 'lost' ? lost.lane : (apartFrom(room)?.say ?? words.lane),
    secondCase: cases && view.agenda.phases[moment.index]?.case === 2,
  }
}

/** Whose line is thin or gone, for leaders: a silent member is told from one who is cut off. */
function othersLines(room: InRoom, media: MediaSnapshot): readonly string[] {
  if (media.line !== 'live') return []
  return room.view.chairs.flatMap(({ seat, presence }) => {
    const line = presence === 'here' ? media.seats.get(seat)?.line : undefined
    if (line === 'cut' || line === 'away') return [othersLine.gone(nameOf(room, seat))]
    return line === 'thin' ? [othersLine.thin(nameOf(room, seat))] : []
  })
}

/**
 * Lines that matter a little. Who watches comes first: on a narrow band the first and the last always have a place. `recent`: said a moment ago and still standing. */
export function quietLines(
  room: InRoom,
  media: MediaSnapshot,
  recent: readonly string[],
): readonly string[] {
  const { view } = room
  const lines: string[] = []
  const observing = view.observers.filter((o) => o.presence === 'here')
  if (observing.length > 0) {
    lines.push(notices.observers(observing.map((o) => nameOf(room, o.seat))))
  }
  if (view.draining) lines.push(notices.draining)
  if (view.you.rights.desk) lines.push(...othersLines(room, media))
  if (view.stripOn && view.moment.at === 'arriving') lines.push(notices.stripOn)
  if (view.audioOnly) lines.push(notices.soundOnly)
  if (room.unreadable) lines.push(notices.unreadable)
  return [...lines, ...recent]
}
