/** The board's state: leaders open it, close it, wipe it and say how it is used. What is on it never comes here. */
import { momentOf } from '../rights.ts'
import { RIGHTS } from '../rightsTable.ts'
import type { Active, BoardState } from '../session.ts'
import type { Handlers, Step } from './step.ts'

/** A new, closed board: frames of the old number are dropped and refused. */
export const wiped = (board: BoardState): BoardState => ({
  ...board,
  access: 'off',
  number: board.number + 1,
  hidden: false,
})

function change<K extends keyof BoardState>(session: Active, key: K, value: BoardState[K]): Step {
  if (!session.agenda.board) return 'board-closed'
  if (session.board[key] === value) return 'already-so'
  return { ...session, board: { ...session.board, [key]: value } }
}

export const boardHandlers = {
  'board-access': (session, { access }) => {
    const most = RIGHTS[momentOf(session)].leader.board
    const fits = access === 'off' || most === 'write' || most === access
    return fits ? change(session, 'access', access) : 'not-in-this-phase'
  },
  'board-signing': (session, { signing }) => change(session, 'signing', signing),
  'board-presence': (session, { on }) => change(session, 'presence', on),
  'board-layout': (session, { layout }) => change(session, 'layout', layout),
  'board-hidden': (session, { on }) => change(session, 'hidden', on),
  /** A new board number; who may write stays as it is. */
  'wipe-board': (session, { board }) => {
    if (!session.agenda.board) return 'board-closed'
    // The other leader has wiped it meanwhile: what is on the new one was not meant.
    if (board !== undefined && board !== session.board.number) return 'already-so'
    return { ...session, board: { ...wiped(session.board), access: session.board.access } }
  },
} satisfies Partial<Handlers>
