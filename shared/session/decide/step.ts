/** What one decision is made of: who asked at what time, and a handler for each command. */
import type { ErrorCode } from '../../answer.ts'
import type { Command, CommandType } from '../command.ts'
import type { SeatId } from '../seat.ts'
import type { Active, Ended } from '../session.ts'

/** The seat that asks and the time (epoch ms). */
export interface Asked {
  readonly seat: SeatId
  readonly now: number
}

/** The state that a command leads to, not yet settled, or the code of its refusal. */
export type Step = Active | Ended | ErrorCode

export type CommandOf = { [C in Command as C['type']]: C }

export type Handlers = {
  readonly [T in CommandType]: (session: Active, command: CommandOf[T], asked: Asked) => Step
}
