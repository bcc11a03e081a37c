/** Three signals from the window that only the leaders see. Pressed again, each is taken back. */

import { isLeading } from '../../../shared/session/seat.ts'
import type { Signal } from '../../../shared/session/session.ts'
import {
  isWindowSignal,
  SIGNAL_KINDS,
  type SignalKind,
  type WindowSignal,
} from '../../../shared/session/signalTable.ts'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { tell } from '../../text/controls.ts'
import { windowSeat as text } from '../../text/room.ts'
import { useActing } from '../acting.tsx'
import { SIGNAL_ICONS } from '../parts/signalIcons.ts'
import { nameOf } from '../people.ts'

const FROM_HERE: readonly WindowSignal[] = SIGNAL_KINDS.filter(isWindowSignal)

/** Own signal of a kind that still stands. */
export const standing = (room: InRoom, kind: SignalKind): Signal | undefined =>
  room.view.you.signals.find((signal) => signal.kind === kind)

/** Who has seen it, as the sender reads it. */
export function seenNote(room: InRoom, signal: Signal): string {
  const names = signal.seenBy.map((seat) => nameOf(room, seat))
  if (names.length > 0) return tell.seenBy(names)
  const { chairs } = room.view
  const isLed = chairs.some(({ role, presence }) => isLeading(role) && presence === 'here')
  return isLed ? tell.sent : tell.waits
}

/** Sends a signal, or takes it back if it stands. */
export function useToggleSignal(room: InRoom): (kind: WindowSignal) => void {
  const { command } = useActing()
  return (kind) => {
    const stands = standing(room, kind)
    void command(
      stands ? { type: 'take-back-signal', signal: stands.id } : { type: 'signal', kind },
    )
  }
}

export function PrivateSignals({ room }: { room: InRoom }) {
  const toggle = useToggleSignal(room)
  return (
    <fieldset className="window__signals">
      <legend className="window__lab">{text.private}</legend>
      {FROM_HERE.map((kind) => {
        const signal = standing(room, kind)
        return (
          <button
            key={kind}
            type="button"
            className={signal ? 'sig sig--on' : 'sig'}
            aria-pressed={signal !== undefined}
            onClick={() => toggle(kind)}
          >
            <Icon of={SIGNAL_ICONS[kind]} />
            <span>
              <span>{text[kind]}</span>
              {signal && <small>{seenNote(room, signal)}</small>}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
