/** Let in before the group's own rules had come: they are read and agreed to here, or the chair is given up. */
import '../parts/panel.css'
import './rules.css'
import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useSyncExternalStore } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { agreement, standingOf } from '../../session/agreement.ts'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { rulesOf } from '../../session/settings.ts'
import { ownRules as text } from '../../text/roomDoor.ts'

export function OwnRules({ room }: { room: InRoom }) {
  const session = useRoomSession()
  const had = useSyncExternalStore(agreement.subscribe, agreement.ticked)
  const rules = rulesOf(room.settings)
  const standing = standingOf(had, rules)
  const owed = standing === 'owed' && room.settings.rules.length > 0
  return (
    <AlertDialog.Root open={standing === 'changed' || owed}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil veil--ask" />
        <AlertDialog.Popup className="ask-once">
          <AlertDialog.Title>{text.title}</AlertDialog.Title>
          <AlertDialog.Description>{owed ? text.sayOwed : text.say}</AlertDialog.Description>
          <ol className="own-rules">
            {rules.map((rule, at) => (
              <li key={at}>{rule}</li>
            ))}
          </ol>
          <div className="ask-once__row">
            <Button onClick={() => agreement.tick(rules)}>{text.agree}</Button>
            <Button className="btn--grave" onClick={() => void session.leave()}>
              {text.leave}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
