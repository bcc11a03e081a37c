/** What can be done to the chosen card, in the place of the line where cards are written. */
import { Menu } from '@base-ui/react/menu'
import type { Card } from '../../../shared/board/card.ts'
import { identifierIn } from '../../../shared/board/identifierHint.ts'
import { Button } from '../../design/parts/Button.tsx'
import { useInRoom } from '../../session/context.tsx'
import { spoken, card as text } from '../../text/board.ts'
import { useAnnounceCard } from '../announce/Announcer.tsx'
import { Hint } from './Hint.tsx'
import { laneNames, laneOf } from './laneNames.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useMove, wordsOf } from './useMove.ts'

export function CardTools({ card }: { readonly card: Card }) {
  const store = useBoardStore()
  const announce = useAnnounceCard()
  const { cards, mayWrite } = useBoardSnapshot()
  const mayRemove = mayWrite && store.mayRemove(card.id)
  const done = () => store.place.choose(null)
  const remove = () => {
    store.remove(card.id)
    announce(spoken.removed(wordsOf(card)))
    done()
  }
  return (
    <div className="board__foot">
      {card.kind === 'words' && <Hint kind={identifierIn(card.text)} />}
      <div className="board__write board__write--tools">
        <Button onClick={done}>{text.done}</Button>
        {mayWrite && cards.length > 0 && <MoveMenu card={card} />}
        {mayRemove && (
          <Button kind="quiet" onClick={remove}>
            {text.remove}
          </Button>
        )}
      </div>
    </div>
  )
}

function MoveMenu({ card }: { readonly card: Card }) {
  const store = useBoardStore()
  const room = useInRoom()
  const { cards } = useBoardSnapshot()
  const move = useMove()
  const names = laneNames(room.settings)
  const inLanes = room.view.board.layout === 'lanes'
  const lane = inLanes ? laneOf(card, names.length) : null
  const here = lane === null ? cards : cards.filter((one) => laneOf(one, names.length) === lane)
  const at = here.findIndex(({ id }) => id === card.id)
  const last = here.length - 1
  const places = [
    { label: text.first, place: 0, off: at <= 0 },
    { label: text.earlier, place: at - 1, off: at <= 0 },
    { label: text.later, place: at + 1, off: at >= last },
    { label: text.last, place: last, off: at >= last },
  ]
  return (
    <Menu.Root>
      <Menu.Trigger className="btn">{text.move}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="layer" side="top" align="start" sideOffset={8}>
          <Menu.Popup className="menu">
            {places.map(({ label, place, off }) => (
              <Menu.Item
                key={label}
                className="menu__item"
                disabled={off}
                onClick={() => move(card.id, place, lane)}
              >
                {label}
              </Menu.Item>
            ))}
            {inLanes && <Menu.Separator className="menu__sep" />}
            {inLanes &&
              names.map((name, to) => (
                <Menu.Item
                  key={`${to} ${name}`}
                  className="menu__item"
                  disabled={to === lane}
                  onClick={() => {
                    move(card.id, cards.length, to)
                    // Behind tabs its lane comes to the front: the card is still in hand.
                    store.place.face(to)
                  }}
                >
                  {text.lane(name)}
                </Menu.Item>
              ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
