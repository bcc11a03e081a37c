/** The keys of the room: one's own controls, and in the window seat what is told from there. What they change is said. */
import type { InRoom } from '../session/context.tsx'
import { useKeys } from './controls/useKeys.ts'
import type { OwnDoing } from './controls/useOwnDoing.ts'
import { youSitBack } from './people.ts'
import { useSpokenDoing } from './useSpokenDoing.ts'
import { useToggleSignal } from './window/PrivateSignals.tsx'

/** `on`: its person has not switched them off. */
export function useRoomKeys(room: InRoom, doing: OwnDoing, on: boolean): void {
  const spoken = useSpokenDoing(doing)
  const signal = useToggleSignal(room)
  const lost = room.line.state === 'lost'
  const { toggleCurtain: s, toggleMicrophone: m, toggleCamera: c } = spoken
  useKeys(
    youSitBack(room.view) && !lost
      ? { s, p: () => signal('need-pause'), a: () => signal('all-right') }
      : { m, c, s },
    on && !lost && room.view.you.role !== 'observer',
  )
}
