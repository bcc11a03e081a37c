/** On a phone: what may be told to the leaders, as a list in the drawer. */
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { tell as text } from '../../text/en/controls.ts'
import { useTold } from './TellLeaders.tsx'

export function MoreTold({ room, onDone }: { room: InRoom; onDone: () => void }) {
  const choices = useTold(room)
  return (
    <section className="drawer__section" aria-label={text.title}>
      <h3 className="pop__label">{text.title}</h3>
      <ul className="told">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              className="told__item"
              onClick={() => {
                choice.onChoose()
                onDone()
              }}
            >
              {choice.icon && <Icon of={choice.icon} />}
              <span>
                <span>{choice.label}</span>
                {choice.note && <small>{choice.note}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
