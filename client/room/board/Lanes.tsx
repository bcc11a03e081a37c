/** The board in lanes: columns where there is room, tabs where not. */
import { Tabs } from '@base-ui/react/tabs'
import type { Card } from '../../../shared/board/card.ts'
import { lanes as text } from '../../text/en/board.ts'
import { CardList } from './CardList.tsx'
import { laneOf } from './laneNames.ts'

/** Board width from which lanes stand side by side (design §5). */
export const COLUMNS_FROM = 720

export function Lanes({
  cards,
  names,
  width,
  lane,
  onLane,
  chosen,
  onChoose,
}: {
  readonly cards: readonly Card[]
  readonly names: readonly string[]
  readonly width: number
  /** The lane that is open in front, and into which cards are laid. */
  readonly lane: number
  readonly onLane: (lane: number) => void
  readonly chosen: string | null
  readonly onChoose: (card: string | null) => void
}) {
  const cardsIn = (of: number) => cards.filter((card) => laneOf(card, names.length) === of)
  const list = (name: string, of: number) => (
    <CardList cards={cardsIn(of)} lane={of} label={name} chosen={chosen} onChoose={onChoose} />
  )
  if (width >= COLUMNS_FROM) {
    return (
      <div className="lanes lanes--columns">
        {names.map((name, at) => (
          <section key={`${at} ${name}`} className="lanes__column" aria-label={name}>
            <h3>{name}</h3>
            {list(name, at)}
          </section>
        ))}
      </div>
    )
  }
  return (
    <Tabs.Root className="lanes" value={lane} onValueChange={(value) => onLane(Number(value))}>
      <Tabs.List className="lanes__tabs" aria-label={text.label}>
        {names.map((name, at) => (
          <Tabs.Tab
            key={`${at} ${name}`}
            value={at}
            className="lanes__tab"
            aria-label={text.count(name, cardsIn(at).length)}
          >
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name, at) => (
        <Tabs.Panel key={`${at} ${name}`} value={at} className="lanes__panel">
          {list(name, at)}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
