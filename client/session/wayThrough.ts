/**
 * Which transport the line takes. A WebSocket is the way; where a network refuses, holds or strips it while plain requests are
 * answered, the same frames, sealed as ever, go in the bodies of requests. Pure: what happened in, what to do next out.
 */

export type Way = 'websocket' | 'polling'

/** Why there is no line. */
export type LineTrouble =
  /** Nothing answers: the server is away, or this device has no line. */
  | 'server-away'
  /** Something else answers in the server's place: a network that wants a sign-in first, a filter that lets nobody through. */
  | 'another-answers'
  /** The server answers requests and no WebSocket comes about. */
  | 'sockets-blocked'
  /** Connected, and nothing is said. */
  | 'no-view'
  /** The address is no secure one: the browser gives it no keys. */
  | 'not-secure'
  /** The browser cannot make this link's keys. */
  | 'cannot-seal'

export interface Route {
  readonly way: Way
  /** WebSockets that failed in a row while the server answered requests. */
  readonly blocked: number
  /** A WebSocket has worked on this page. */
  readonly hadSocket: boolean
}

export const FIRST_ROUTE: Route = { way: 'websocket', blocked: 0, hadSocket: false }

/** Where a WebSocket has worked before, one that fails now is sooner a server that is starting again. */
const BLOCKED_AFTER = 1
const BLOCKED_AFTER_SOCKET = 4

/** The line is there. */
export const afterSuccess = (route: Route): Route => ({
  ...route,
  blocked: 0,
  hadSocket: route.hadSocket || route.way === 'websocket',
})

/** Who answered a plain request to the server just now. */
export type Answers = 'server' | 'another' | 'nobody'

/** An attempt has failed. */
export function afterFailure(
  route: Route,
  answers: Answers,
): { readonly route: Route; readonly trouble: LineTrouble } {
  if (answers !== 'server') {
    const trouble = answers === 'another' ? 'another-answers' : 'server-away'
    return { route: { ...route, blocked: 0 }, trouble }
  }
  if (route.way === 'polling') {
    return { route: { ...route, way: 'websocket', blocked: 0 }, trouble: 'sockets-blocked' }
  }
  const blocked = route.blocked + 1
  const most = route.hadSocket ? BLOCKED_AFTER_SOCKET : BLOCKED_AFTER
  return {
    route: { ...route, blocked, way: blocked >= most ? 'polling' : 'websocket' },
    trouble: 'sockets-blocked',
  }
}
