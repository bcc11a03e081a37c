/** The board in lanes: columns where there is room, tabs where not. */
import { Tabs } from '@base-ui/react/tabs'
import type { CSSProperties } from 'react'
import { lanes as text } from '../../text/board.ts'
import { CardList } from './CardList.tsx'
import type { Signed } from './engine/authors.ts'
import { laneOf } from './laneNames.ts'
import { useBoardStore } from './useBoard.ts'

/** Board width from which lanes stand side by side (design §5). */
export const COLUMNS_FROM = 720

/** Narrower than this (px) four tabs stand two by two. */
const FOUR_ACROSS_FROM = 420

const across = (count: number, width: number): CSSProperties & { '--across': number } => ({
  '--across': count === 4 && width < FOUR_ACROSS_FROM ? 2 : count,
})

export function Lanes({
  cards,
  names,
  width,
  lane,
  chosen,
}: {
  readonly cards: readonly Signed[]
  readonly names: readonly string[]
  readonly width: number
  /** The lane that is open in front, and into which cards are laid. */
  readonly lane: number
  readonly chosen: string | null
}) {
  const store = useBoardStore()
  const cardsIn = (of: number) => cards.filter((card) => laneOf(card, names.length) === of)
  const list = (name: string, of: number) => (
    <CardList cards={cardsIn(of)} lane={of} label={name} chosen={chosen} />
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
    <Tabs.Root
      className="lanes"
      value={lane}
      onValueChange={(value) => store.place.face(Number(value))}
    >
      <Tabs.List
        className="lanes__tabs"
        aria-label={text.label}
        activateOnFocus
        style={across(names.length, width)}
      >
        {names.map((name, at) => (
          <Tabs.Tab
            key={`${at} ${name}`}
            value={at}
            className="lanes__tab"
            aria-label={text.count(name, cardsIn(at).length)}
          >
            {name}
            {cardsIn(at).length > 0 && <span className="lanes__many">{cardsIn(at).length}</span>}
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
