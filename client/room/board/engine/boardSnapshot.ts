/** What the board's screens see. */
import type { CardId } from '../../../../shared/board/card.ts'
import type { Splice } from '../../../../shared/board/textDiff.ts'
import type { PlaceShown } from '../ownPlace.ts'
import type { Signed } from './authors.ts'
import type { Caret } from './carets.ts'
import type { Kept, Saying } from './ownWords.ts'
import type { UnshownCard } from './unshown.ts'

/** Why the last board went. */
export type Ending = 'closing' | 'next-case' | 'wiped'

export interface BoardSnapshot extends PlaceShown {
  readonly number: number
  readonly cards: readonly Signed[]
  /** Cards of the board before this one, for as long as they take to dissolve. */
  readonly dissolving: { readonly why: Ending; readonly cards: readonly Signed[] } | null
  /** May write now, and nothing is hidden: what is done here is seen by others. */
  readonly mayWrite: boolean
  readonly hidden: boolean
  readonly unshown: readonly UnshownCard[]
  readonly draft: string
  readonly kept: readonly Kept[]
  readonly saying: Saying | null
  readonly carets: readonly Caret[]
  readonly mine: ReadonlySet<CardId>
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Something came that is no card: one quiet mark. */
  readonly unreadable: boolean
}

/** What a field that edits a card is told. */
export interface TextWatcher {
  readonly respelt: (splices: readonly Splice[]) => void
  /** The text was made again: read it anew. */
  readonly remade: () => void
}
