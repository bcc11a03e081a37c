/** On a phone: one's own sound and picture, and what may be told to the leaders, as lists in the drawer. */
import { type LucideIcon, Settings2, Video } from 'lucide-react'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { tell as text } from '../../text/controls.ts'
import { chair as chairText } from '../../text/room.ts'
import { soundSheet } from '../../text/soundSheet.ts'
import { useTold } from './TellLeaders.tsx'

function Item({
  label,
  note,
  icon,
  onChoose,
}: {
  readonly label: string
  readonly note?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly onChoose: () => void
}) {
  return (
    <li>
      <button type="button" className="told__item" onClick={onChoose}>
        {icon && <Icon of={icon} />}
        <span>
          <span>{label}</span>
          {note && <small>{note}</small>}
        </span>
      </button>
    </li>
  )
}

export function MoreTold({
  room,
  onDone,
  onSheet,
  onLook,
}: {
  readonly room: InRoom
  readonly onDone: () => void
  readonly onSheet: () => void
  /** A look at oneself; null where there is none. */
  readonly onLook: (() => void) | null
}) {
  const choices = useTold(room)
  const done = (act: () => void) => () => {
    onDone()
    act()
  }
  return (
    <>
      <ul className="told drawer__section">
        <Item label={soundSheet.title} icon={Settings2} onChoose={done(onSheet)} />
        {onLook && <Item label={chairText.seeYourself} icon={Video} onChoose={done(onLook)} />}
      </ul>
      <section className="drawer__section" aria-label={text.title}>
        <h3 className="pop__label">{text.title}</h3>
        <ul className="told">
          {choices.map(({ id, label, note, icon, onChoose }) => (
            <Item key={id} label={label} note={note} icon={icon} onChoose={done(onChoose)} />
          ))}
        </ul>
      </section>
    </>
  )
}
