/** How an HTTP request is refused: a status and one code, as JSON. */
import type { Response } from 'express'
import { type ErrorCode, errorFacts } from '../../shared/answer.ts'

/** What HTTP adds to the protocol's codes. */
export type HttpCode = ErrorCode | 'not-found'

const statusOf = (code: HttpCode): number => (code === 'not-found' ? 404 : errorFacts(code).status)

export function refuse(response: Response, code: HttpCode): void {
  response.status(statusOf(code)).json({ code })
}
