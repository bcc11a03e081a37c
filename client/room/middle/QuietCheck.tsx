/** A leader asks one seat quietly whether it is all right to go on. */
import './ask.css'
import { Button } from '../../design/parts/Button.tsx'
import type { InRoom } from '../../session/context.tsx'
import { asks as text } from '../../text/room.ts'
import { useActing } from '../acting.tsx'

export function QuietCheck({ room }: { room: InRoom }) {
  const { command } = useActing()
  const { check } = room.view.you
  if (check?.answer !== 'waiting') return null
  const answer = (said: 'yes' | 'not-now') =>
    void command({ type: 'answer-check', check: check.id, answer: said })
  return (
    <section className="ask ask--dusk" aria-label={text.check}>
      <h2>{text.check}</h2>
      <p>{text.checkNote}</p>
      <div className="ask__row">
        <Button size="small" className="btn--dusk" onClick={() => answer('yes')}>
          {text.checkYes}
        </Button>
        <Button size="small" kind="quiet" onClick={() => answer('not-now')}>
          {text.checkNotNow}
        </Button>
      </div>
    </section>
  )
}
