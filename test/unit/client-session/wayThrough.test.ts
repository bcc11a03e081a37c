import { describe, expect, it } from 'vitest'
import { afterFailure, afterSuccess, FIRST_ROUTE } from '../../../client/session/wayThrough.ts'

describe('the way of the line', () => {
  it('is a WebSocket, and requests once one fails while the server answers', () => {
    expect(FIRST_ROUTE.way).toBe('websocket')
    const { route, trouble } = afterFailure(FIRST_ROUTE, 'server')
    expect([route.way, trouble]).toEqual(['polling', 'sockets-blocked'])
  })

  it('stays a WebSocket while nothing answers at all', () => {
    let route = FIRST_ROUTE
    for (let times = 0; times < 50; times += 1) {
      const after = afterFailure(route, 'nobody')
      expect(after.trouble).toBe('server-away')
      route = after.route
    }
    expect(route.way).toBe('websocket')
  })

  it('is not changed by what another says in the server’s place, and that is named', () => {
    const after = afterFailure(FIRST_ROUTE, 'another')
    expect([after.route.way, after.trouble]).toEqual(['websocket', 'another-answers'])
  })

  it('takes a server that starts again for that where a WebSocket has worked', () => {
    let route = afterSuccess(FIRST_ROUTE)
    for (let times = 0; times < 3; times += 1) route = afterFailure(route, 'server').route
    expect(route.way).toBe('websocket')
    expect(afterFailure(route, 'server').route.way).toBe('polling')
  })

  it('goes back to a WebSocket when requests fail too', () => {
    const polling = afterFailure(FIRST_ROUTE, 'server').route
    expect(afterFailure(polling, 'server').route.way).toBe('websocket')
  })
})
