/**
 * The board in the middle of the circle: a cloth on which short cards lie, written together, gone at the end. It fills the
 * space it is given, and is nothing while there is nothing to show.
 */
import './board.css'
import './cards.css'
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { useInRoom } from '../../session/context.tsx'
import { board as text } from '../../text/board.ts'
import { CardList } from './CardList.tsx'
import { CardTools } from './CardTools.tsx'
import { Composer } from './Composer.tsx'
import { DissolvingBoard, DissolvingCards } from './Dissolving.tsx'
import { Head } from './Head.tsx'
import { Lanes } from './Lanes.tsx'
import { laneNames } from './laneNames.ts'
import { KeptWords, SayingLine } from './Saying.tsx'
import { UnshownTray } from './UnshownTray.tsx'
import { UndoProvider } from './undoing.tsx'
import { useBoardShown, useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import { useWidth } from './useWidth.ts'

export default function Board() {
  const shown = useBoardShown()
  const { dissolving, hiddenFromMe } = useBoardSnapshot()
  if (shown === 'dissolving' && dissolving) return <DissolvingBoard leaving={dissolving} />
  if (shown === 'no') return null
  return <UndoProvider>{hiddenFromMe ? <HiddenFromMe /> : <OpenBoard />}</UndoProvider>
}

function HiddenFromMe() {
  const store = useBoardStore()
  return (
    <section className="board board--hidden" aria-label={text.title}>
      <p>{text.hiddenFromMe}</p>
      <Button onClick={() => store.place.hideFromMe(false)}>{text.showToMe}</Button>
    </section>
  )
}

/** Copying what lies on the board is not offered; one's own field sees to itself. */
function keepHere(event: ClipboardEvent) {
  if (!(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)) {
    event.preventDefault()
  }
}

function OpenBoard() {
  const { view, settings } = useInRoom()
  const store = useBoardStore()
  const { cards, dissolving, chosen: inHand, lane: faced } = useBoardSnapshot()
  const ref = useRef<HTMLElement>(null)
  const width = useWidth(ref)
  const names = laneNames(settings)
  const lane = Math.min(faced, names.length - 1)
  // A card that is being written stays in its writer's hand when the board closes; only the writing stops.
  const chosen = cards.find(({ id }) => id === inHand) ?? null
  const undoKeys = useUndoKeys()
  const press = (event: KeyboardEvent) => {
    if (undoKeys(event)) return
    if (event.key === 'Escape') store.place.choose(null)
  }
  const { layout } = view.board
  return (
    <section
      ref={ref}
      className={width < 420 ? 'board board--small' : 'board'}
      aria-label={text.title}
      onCopy={keepHere}
      onCut={keepHere}
      onKeyDown={press}
    >
      <Head width={width} />
      <div className="board__cloth">
        {dissolving && <DissolvingCards leaving={dissolving} />}
        {layout === 'lanes' ? (
          <Lanes
            cards={cards}
            names={names}
            width={width}
            lane={lane}
            chosen={chosen?.id ?? null}
          />
        ) : (
          <CardList cards={cards} lane={null} label={text.cards} chosen={chosen?.id ?? null} />
        )}
      </div>
      <SayingLine writing={chosen !== null} />
      <KeptWords />
      <UnshownTray />
      <Foot chosen={chosen} width={width} lane={lane} />
    </section>
  )
}

function Foot({
  chosen,
  ...composer
}: Parameters<typeof Composer>[0] & {
  readonly chosen: Parameters<typeof CardTools>[0]['card'] | null
}) {
  const { mayWrite, hidden, draft, sketch } = useBoardSnapshot()
  if (chosen) return <CardTools card={chosen} />
  // What was being written or drawn stays in sight when the board closes.
  if (mayWrite || hidden || draft !== '' || sketch !== null) return <Composer {...composer} />
  return <div className="board__rest" />
}
