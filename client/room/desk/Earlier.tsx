/** Some at the door were in this room before the restart, and this one has moved on: the leaders choose, once. */
import { Button } from '../../design/parts/Button.tsx'
import { door as text } from '../../text/deskDoor.ts'
import { useActing } from '../acting.tsx'

export function Earlier() {
  const { door } = useActing()
  return (
    <div className="handed">
      <h3>{text.earlier}</h3>
      <p>{text.earlierNote}</p>
      <div className="row row--wrap">
        <Button size="small" onClick={() => void door({ type: 'go-back', yes: true })}>
          {text.earlierYes}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() => void door({ type: 'go-back', yes: false })}
        >
          {text.earlierNo}
        </Button>
      </div>
    </div>
  )
}
