import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import {
  AddTrackRequest,
  JoinRequest,
  LeaveRequest_Action,
  RequestResponse_Reason,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  TrackSource,
  TrackType,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { EmbeddedMedia } from '../../server/media/embedded/embeddedMedia.ts'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'
import type { MediaEvent } from '../../server/media/events.ts'
import { createMediaGate, type MediaGate } from '../../server/media/gate.ts'

/** The gate and the media process, spoken to by raw and by hostile clients. */
const ALL = { microphone: true, camera: true, hears: true, sees: true }
const events: MediaEvent[] = []
let media: EmbeddedMedia
let gate: MediaGate
let server: Server
let port: number

beforeAll(async () => {
  media = await startEmbeddedMedia({
    udpPort: 0,
    processes: 1,
    bindHost: '127.0.0.1',
    log: (event) => events.push(event),
  })
  gate = createMediaGate({
    media,
    readToken: async (token) => {
      if (token === 'broken') throw new Error('the reader failed')
      const [room = '', seat = ''] = token.split('.')
      return seat === '' ? null : { room, seat: Number(seat), connection: 'c' }
    },
  })
  server = createServer(async (request, response) => {
    if (!(await gate.handle(request, response))) response.end('somebody else')
  })
  server.on('upgrade', (request, socket, head) => void gate.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  media.openRoom('r')
  for (let seat = 0; seat < 100; seat++) media.setRights('r', seat, ALL)
})
afterAll(async () => {
  gate.close()
  server.close()
  await media.close()
})

const get = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return [response.status, await response.text()] as const
}

const joinRequest = (fields: ConstructorParameters<typeof JoinRequest>[0] = {}) =>
  Buffer.from(
    new WrappedJoinRequest({
      compression: WrappedJoinRequest_Compression.GZIP,
      joinRequest: gzipSync(new JoinRequest(fields).toBinary()),
    }).toBinary(),
  ).toString('base64url')

interface Raw {
  readonly socket: WebSocket
  readonly heard: SignalResponse['message'][]
  say(message: SignalRequest['message']): void
  /** The first message of a kind that comes, or came. */
  next(kind: SignalResponse['message']['case']): Promise<SignalResponse['message']>
  readonly closed: Promise<number>
}

function open(query: string, path = '/media/rtc/v1'): Raw {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}?${query}`)
  const heard: SignalResponse['message'][] = []
  socket.on('message', (data: Buffer) => heard.push(SignalResponse.fromBinary(data).message))
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve)
    socket.on('error', () => resolve(-1))
  })
  return {
    socket,
    heard,
    closed,
    say: (message) => socket.send(new SignalRequest({ message }).toBinary()),
    async next(kind) {
      for (let tries = 0; tries < 200; tries++) {
        const found = heard.find((each) => each.case === kind)
        if (found !== undefined) return found
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error(`no ${kind} among ${heard.map((each) => each.case).join(', ')}`)
    },
  }
}

test('validate says yes to a good token and 401 to any other', async () => {
  for (const path of ['/media/rtc/v1/validate', '/media/rtc/validate']) {
    expect(await get(`${path}?access_token=r.1`)).toEqual([200, 'success'])
    expect((await get(`${path}?access_token=bad`))[0]).toBe(401)
    expect((await get(`${path}?access_token=broken`))[0]).toBe(401)
    expect((await get(path))[0]).toBe(401)
  }
  expect((await get('/media/elsewhere'))[0]).toBe(404)
  expect(await get('/')).toEqual([200, 'somebody else'])
})

test('an upgrade without a good token is refused with 401, the old protocol with 404', async () => {
  const status = (path: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n`,
        ),
      )
      socket.once('data', (data) => {
        resolve(data.toString().split(' ')[1] ?? '')
        socket.destroy()
      })
    })
  expect(await status('/media/rtc/v1?access_token=bad')).toBe('401')
  expect(await status('/media/rtc/v1')).toBe('401')
  expect(await status('/media/rtc?access_token=r.1')).toBe('404')
})

test('a join is answered first, pings are, and rights hold for what is asked', async () => {
  media.setRights('r', 50, { ...ALL, microphone: false })
  const one = open(`access_token=r.50&join_request=${joinRequest()}`)
  const join = await one.next('join')
  expect(one.heard[0]).toBe(join)
  if (join.case !== 'join') throw new Error('no join')
  expect(join.value.participant?.identity).toBe('seat-50')
  expect(join.value.participant?.permission?.canPublishData).toBe(false)
  one.say({ case: 'ping', value: 1n })
  await one.next('pong')
  const ask = (type: TrackType, source: TrackSource, cid: string) =>
    one.say({ case: 'addTrack', value: new AddTrackRequest({ cid, type, source }) })
  ask(TrackType.AUDIO, TrackSource.CAMERA, 'a')
  const refused = await one.next('requestResponse')
  expect(refused.case === 'requestResponse' && refused.value.reason).toBe(
    RequestResponse_Reason.NOT_ALLOWED,
  )
  ask(TrackType.VIDEO, TrackSource.CAMERA, 'v')
  const published = await one.next('trackPublished')
  expect(published.case === 'trackPublished' && published.value.cid).toBe('v')
  one.socket.close()
})

test('a resume that nobody knows, and a room that is not open, are told so', async () => {
  const lost = open(
    `access_token=r.51&join_request=${joinRequest({ reconnect: true, participantSid: 'PA_no' })}`,
  )
  const again = await lost.next('leave')
  expect(again.case === 'leave' && again.value.action).toBe(LeaveRequest_Action.RECONNECT)
  const nowhere = open(`access_token=nowhere.1&join_request=${joinRequest()}`)
  const away = await nowhere.next('leave')
  expect(away.case === 'leave' && away.value.action).toBe(LeaveRequest_Action.DISCONNECT)
  await Promise.all([lost.closed, nowhere.closed])
})

test('who floods the gate or sends text is put out', async () => {
  const flood = open(`access_token=r.52&join_request=${joinRequest()}`)
  await flood.next('join')
  for (let count = 0; count < 1000; count++) flood.say({ case: 'ping', value: 1n })
  expect(await flood.closed).toBe(1008)
  const text = open(`access_token=r.53&join_request=${joinRequest()}`)
  await text.next('join')
  text.socket.send('{}')
  expect(await text.closed).toBe(1008)
  const large = open(`access_token=r.54&join_request=${joinRequest()}`)
  await large.next('join')
  large.socket.send(Buffer.alloc(600 * 1024))
  expect(await large.closed).toBe(1009)
})

test('whatever is sent, the media process lives on and others are served', async () => {
  const [pid] = media.pids()
  const steady = open(`access_token=r.99&join_request=${joinRequest()}`)
  await steady.next('join')
  const sdp = [
    'v=0',
    's=-',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'a=ice-ufrag:abcd',
    'a=ice-pwd:0123456789abcdefghijklmn',
    `a=fingerprint:sha-256 ${Array(32).fill('AB').join(':')}`,
    'a=setup:actpass',
    'a=mid:0',
    'a=recvonly',
    'a=rtpmap:111 opus/48000/2',
    '',
  ].join('\r\n')
  let random = 7
  const next = (below: number) => {
    random = (random * 1103515245 + 12345) & 0x7fffffff
    return random % below
  }
  for (let seat = 60; seat < 90; seat++) {
    const cut = next(sdp.length)
    const offer = sdp.slice(0, cut) + String.fromCharCode(next(256)) + sdp.slice(cut + next(20))
    const hostile = open(
      `access_token=r.${seat}&join_request=${seat % 3 === 0 ? 'A'.repeat(next(500)) : joinRequest({ publisherOffer: { type: 'offer', sdp: offer, id: 1 } })}`,
    )
    hostile.socket.on('open', () => {
      hostile.say({ case: 'offer', value: new SessionDescription({ sdp, id: 2 }) })
      for (let count = 0; count < 20; count++)
        hostile.socket.send(Buffer.from(Array.from({ length: next(80) }, () => next(256))))
    })
    await Promise.race([hostile.closed, new Promise((resolve) => setTimeout(resolve, 150))])
    hostile.socket.terminate()
  }
  steady.say({ case: 'ping', value: 1n })
  await steady.next('pong')
  expect(media.pids()).toEqual([pid])
  expect(events.map((each) => each.event)).toEqual(['media-up'])
  steady.socket.close()
})

test('one seat that keeps coming anew is told to wait', async () => {
  const codes: number[] = []
  for (let count = 0; count < 20; count++) {
    const one = open(`access_token=r.98&join_request=${joinRequest()}`)
    await Promise.race([
      one.next('join').catch(() => 0),
      one.closed.then((code) => codes.push(code)),
    ])
    one.socket.terminate()
  }
  expect(codes.filter((code) => code === 1013).length).toBeGreaterThan(3)
})

test('rooms are spread over processes, and the death of one is felt in its own rooms only', async () => {
  const told: MediaEvent[] = []
  const two = await startEmbeddedMedia({
    udpPort: 0,
    processes: 2,
    bindHost: '127.0.0.1',
    log: (event) => told.push(event),
  })
  const ports = told.flatMap((each) => (each.event === 'media-up' ? each.udpPort : []))
  expect(new Set(ports).size).toBe(2)
  const lines = ['a', 'b'].map((room) => {
    two.openRoom(room)
    two.setRights(room, 0, ALL)
    const line = { room, open: true, joined: false }
    two.connect(
      { room, seat: 0, connection: 'c' },
      new URLSearchParams({ join_request: joinRequest() }),
      {
        send: () => {
          line.joined = true
        },
        close: () => {
          line.open = false
        },
        onMessage: () => undefined,
        onClose: () => undefined,
      },
      [],
    )
    return line
  })
  const wait = async (holds: () => boolean) => {
    for (let tries = 0; tries < 400 && !holds(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    expect(holds()).toBe(true)
  }
  await wait(() => lines.every((line) => line.joined))
  process.kill(two.pids()[0] ?? 0, 'SIGKILL')
  await wait(() => !(lines[0]?.open ?? true))
  expect(lines[1]?.open).toBe(true)
  await wait(() => two.health().state === 'up')
  await two.close()
  expect(told.at(-1)?.event).toBe('media-closed')
})

test('a child of a server that dies is gone too, and its port is free', async () => {
  const script = `
    import { startEmbeddedMedia } from ${JSON.stringify(new URL('../../server/media/embedded/start.ts', import.meta.url).href)}
    const media = await startEmbeddedMedia({ udpPort: 0, processes: 1, bindHost: '127.0.0.1', log: () => undefined })
    process.send(media.pids()[0])
    setInterval(() => undefined, 1000)`
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const pid = await new Promise<number>((resolve, reject) => {
    parent.once('message', resolve)
    parent.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
  })
  expect(() => process.kill(pid, 0)).not.toThrow()
  parent.kill('SIGKILL')
  for (let tries = 0; tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25))
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
  }
  throw new Error('the media process outlived its server')
})
