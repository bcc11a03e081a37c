/** An order ring: each in turn, with Pass. */
import { Button } from '../../design/parts/Button.tsx'
import type { InRoom } from '../../session/context.tsx'
import { round as text } from '../../text/room.ts'
import { useActing } from '../acting.tsx'
import { nameOf } from '../people.ts'

export function Round({ room, narrow }: { room: InRoom; narrow: boolean }) {
  const { command } = useActing()
  const { round, you } = room.view
  if (!round) return null
  const turn = round.order[round.turn]
  const following = round.order[round.turn + 1]
  const yours = turn === you.seat
  const title =
    turn === undefined ? text.over : yours ? text.yourTurn : text.turnOf(nameOf(room, turn))
  return (
    <section className="round" aria-label={text[round.kind]}>
      {!narrow && <p>{text[round.kind]}</p>}
      <h2>{title}</h2>
      {yours ? (
        <div className="round__row">
          <Button onClick={() => void command({ type: 'round-done', passed: false })}>
            {text.said}
          </Button>
          <Button kind="quiet" onClick={() => void command({ type: 'round-done', passed: true })}>
            {text.pass}
          </Button>
        </div>
      ) : (
        following !== undefined && !narrow && <p>{text.next(nameOf(room, following))}</p>
      )}
    </section>
  )
}
