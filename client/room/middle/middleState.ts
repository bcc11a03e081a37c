/** What stands in the middle of the circle at this moment. Pure. */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { InRoom } from '../../session/context.tsx'
import { steppedOut } from '../../text/controls.ts'
import { notices } from '../../text/notices.ts'
import { room as roomText } from '../../text/room.ts'
import { arriving, phaseWords } from '../../text/roomPhases.ts'
import { apartFrom } from '../lane/laneWords.ts'
import { isFree, nameOf, presenterOf, sittingBack, youSitBack } from '../people.ts'
import type { Said } from '../said.ts'

export type Body =
  | { readonly kind: 'statement'; readonly said: Said }
  | { readonly kind: 'board' }
  | { readonly kind: 'round'; readonly turn: SeatId | null }
  | { readonly kind: 'words' }
  /** Own chair is kept while one has stepped out. */
  | { readonly kind: 'stepped-out'; readonly said: Said }

export interface MiddleState {
  /** Takes the statement's place; over an open board it lies on the header. */
  readonly notice: Said | null
  readonly body: Body
}

const said = (title: string, say: string, short = title): Said => ({ title, say, short })

/** No leader for two minutes, while somebody sits back. */
export const leaderlessNotice = (room: InRoom): Said =>
  said(
    notices.leaderless,
    youSitBack(room.view)
      ? notices.leaderlessYours
      : notices.leaderlessNote(nameOf(room, room.view.presenter?.seat ?? room.view.you.seat)),
  )

/** `gone`: a leader's line has just dropped or a leader has stepped out; it stands for a while. */
function noticeOf(room: InRoom, gone: Said | null, leaderless: boolean): Said | null {
  const { moment, silence, presenter } = room.view
  if (moment.at === 'resuming') return said(roomText.resuming, '')
  if (room.awaitsKey) return said(notices.awaitsKey, notices.awaitsKeyNote)
  if (silence) return said(notices.silence, notices.silenceNote)
  if (moment.at === 'running') {
    if (moment.paused) return said(notices.paused, notices.pausedNote)
    if (moment.holds === 'presenter-lost' && presenter) {
      if (isFree(room.view, presenter.seat)) {
        return said(notices.presenterLeft, notices.presenterLeftNote)
      }
      const name = nameOf(room, presenter.seat)
      return said(notices.presenterLost(name), notices.presenterLostNote(name))
    }
    if (leaderless) return leaderlessNotice(room)
    if (moment.holds === 'no-leader') return said(notices.noLeader, notices.noLeaderNote)
  }
  return gone
}

function statement(room: InRoom): Said {
  const { view } = room
  const { moment } = view
  if (moment.at === 'running') {
    const apart = apartFrom(room)
    if (apart) return said(apart.title, apart.say)
    const words = phaseWords(moment.phase, presenterOf(room), sittingBack(view))
    return { title: words.title, say: words.say, short: words.short }
  }
  if (moment.at === 'resuming') return said(roomText.resuming, '')
  return view.you.rights.desk
    ? said(arriving.titleLeader, arriving.sayLeader)
    : said(arriving.title, arriving.say, arriving.short)
}

/** `board`: whether this person sees the board, or sees it go; `leaderless`: as `useLeaderless` says. */
export function middleState(
  room: InRoom,
  gone: Said | null,
  board: 'no' | 'open' | 'dissolving',
  leaderless = false,
): MiddleState {
  const { view } = room
  const own = view.chairs.find((c) => c.seat === view.you.seat)
  if (own?.presence === 'stepped-out') {
    return {
      notice: null,
      body: { kind: 'stepped-out', said: said(steppedOut.title, steppedOut.say) },
    }
  }
  const notice = noticeOf(room, gone, leaderless)
  const quiet = apartFrom(room) !== null
  if (!quiet && view.words) return { notice, body: { kind: 'words' } }
  if (!quiet && view.round) {
    return { notice, body: { kind: 'round', turn: view.round.order[view.round.turn] ?? null } }
  }
  if (board !== 'no') return { notice, body: { kind: 'board' } }
  return { notice, body: { kind: 'statement', said: statement(room) } }
}
