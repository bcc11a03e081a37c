import { describe, expect, it } from 'vitest'
import { wayOf } from '../../../client/media/line/way.ts'

const OWN = 'turns:room.example:443?transport=tcp'
const TURN = ['turn:turn.example:3478?transport=udp', 'turns:turn.example:5349?transport=tcp']
const PAGE = 'https://room.example/media'
const relay = (relayProtocol: string, url?: string) => ({
  candidateType: 'relay',
  relayProtocol,
  ...(url === undefined ? {} : { url }),
})

describe('the way of a line', () => {
  it('is straight without a relay, and not known before there is a path', () => {
    for (const candidateType of ['host', 'srflx', 'prflx'])
      expect(wayOf({ candidateType }, [...TURN, OWN], PAGE)).toBe('straight')
    expect(wayOf(undefined, [OWN], PAGE)).toBeNull()
  })

  it('is told by the relay’s address, where the browser says it', () => {
    const told = [...TURN, OWN]
    expect(wayOf(relay('tls', OWN), told, PAGE)).toBe('port')
    expect(wayOf(relay('tls', TURN[1]), told, PAGE)).toBe('turn')
    expect(wayOf(relay('udp', TURN[0]), told, PAGE)).toBe('turn')
    expect(wayOf({ ...relay('tls', OWN), candidateType: 'prflx' }, told, PAGE)).toBe('port')
  })

  it('is told by what was offered over that protocol, where the browser keeps the address to itself', () => {
    expect(wayOf(relay('tls'), [OWN], PAGE)).toBe('port')
    expect(wayOf(relay('udp'), [TURN[0] ?? '', OWN], PAGE)).toBe('turn')
    expect(wayOf(relay('tls'), [TURN[0] ?? '', OWN], PAGE)).toBe('port')
    // Either may be meant: nothing is claimed of this page's own port.
    expect(wayOf(relay('tls'), [...TURN, OWN], PAGE)).toBe('turn')
    expect(wayOf(relay('tcp'), [], PAGE)).toBe('turn')
  })

  it('knows the page’s own port as it is written, by default or by number', () => {
    const local = relay('tcp', 'turn:localhost:3147?transport=tcp')
    expect(wayOf(local, [], 'http://localhost:3147/media')).toBe('port')
    expect(wayOf(local, [], 'http://localhost:3148/media')).toBe('turn')
    expect(wayOf(relay('tcp', 'turn:[::1]:80?transport=tcp'), [], 'http://[::1]/media')).toBe(
      'port',
    )
    expect(wayOf(relay('tls', 'turns:ROOM.example:443?transport=tcp'), [], PAGE)).toBe('port')
  })
})
