/** How an HTTP request is refused: a status and one code, as JSON. */
import type { Response } from 'express'
import type { ErrorCode } from '../../shared/answer.ts'

/** What HTTP adds to the protocol's codes. */
export type HttpCode = ErrorCode | 'not-found'

const STATUS: Partial<Record<HttpCode, number>> = {
  'not-found': 404,
  'bad-message': 400,
  'too-large': 413,
  'too-fast': 429,
  'link-over': 400,
  'room-creation-closed': 403,
  'too-many-rooms': 503,
  draining: 503,
  'server-error': 500,
}

export function refuse(response: Response, code: HttpCode): void {
  response.status(STATUS[code] ?? 400).json({ code })
}
