import { randomBytes } from 'node:crypto'
import { networkInterfaces, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isSeries, peekInvitation, readLink } from '../../shared/invitation.ts'
import { deriveRoomKeys } from '../../shared/sealing/keys.ts'
import { each } from '../browser/drive/circle.ts'
import { Complaints, keptBy } from '../browser/drive/complaints.ts'
import type { Person } from '../browser/drive/person.ts'
import { makeRoom, type RoomLinks } from '../browser/drive/room.ts'
import { startBuiltServer } from '../browser/drive/server.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { changedFiles, hitsIn, listing } from './folders.ts'
import { takeHeapSnapshot } from './heapSnapshot.ts'
import { found, keyNeedle, type Needle, textNeedle, tokenNeedle } from './needles.ts'
import { readNetworkLog } from './networkLog.ts'
import { childrenOf, foundInMemory } from './processMemory.ts'
import { openPerson, type Profile, removeFolder, temporaryFolder } from './profiles.ts'
import { type Crossing, crossingsOf, type Recorder, startRecorder } from './recorder.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Every word that anybody writes in this session begins with it, so that none of them is anywhere else by chance. */
const MARK = `Qz${randomBytes(5).toString('hex')}`
const NAMES = { ruth: `${MARK}Ruth`, ioana: `${MARK}Ioana`, ana: `${MARK}Ana` }
const RULE = `${MARK} stays here`
const STRIP = `${MARK} shall I begin?`
const WORDS = [`${MARK}heavy`, `${MARK}light`] as const
const CARDS = [`${MARK} a closed door`, `${MARK} cold tea`] as const

/** Once the session has failed, what is left of it says nothing. */
let whole = false
let server: ServerProcess
let recorder: Recorder
let complaints: Complaints
let serversFolder: string
let logs: string
let before: ReadonlyMap<string, string>
const profiles: Profile[] = []
/** What everybody wrote, and the secrets. */
let sealed: Needle[] = []
/** The four links' invitations. */
let invitations: Needle[] = []
/** The proof of the room secret, which each page says once, with its invitation. */
let proof: Needle
let crossings: readonly Crossing[] = []
/** Seat tickets and receipts: the server made them for one page each. */
let handedOut: Needle[] = []
let roomId: Needle
/** With this the tab's name begins while it remembers the link over a reload. */
const tabName = textNeedle('the name of the tab', 'balint-room:{')

/** What stands in a link, and so in the history of a browser that opened it (SECURITY.md). */
const IN_AN_ADDRESS = new Set(['the room secret', 'the leaders’ secret', 'the creator’s words'])
/** Chromium's history, the icons and thumbnails it keeps by address, the tabs it would open again, its own count of visits. */
const KEEPS_HISTORY =
  /^Default\/((History|Favicons|Top Sites)(-journal)?|Sessions\/(Session|Tabs)_\d+)$|^segmentation_platform\/ukm_db/

const personOf = (name: string): Person => {
  const found = profiles.find(({ person }) => person.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found.person
}

/** Where a process could leave something: the project, temporary folders, and a browser's usual places. */
const everywhere = (): ReadonlyMap<string, string> => {
  const own = [...profiles.map(({ folder }) => folder), logs]
  const places = [PROJECT, tmpdir(), '/dev/shm', '/var/tmp', `${process.env.HOME}`]
  return new Map(places.flatMap((place) => [...listing(place, [...own, `${PROJECT}node_modules`])]))
}

beforeAll(async () => {
  serversFolder = temporaryFolder('server')
  logs = temporaryFolder('network')
  before = everywhere()
  server = await startBuiltServer(0, {
    nodeOptions: ['--inspect=127.0.0.1:0'],
    cwd: serversFolder,
    env: { HOME: serversFolder, TMPDIR: serversFolder },
    keepErrors: true,
  })
  recorder = await startRecorder(server.port)
  complaints = new Complaints(recorder.origin)
  for (const name of Object.values(NAMES)) {
    profiles.push(await openPerson(name, complaints, { isPrivate: name === NAMES.ruth, logs }))
  }
})

afterAll(async () => {
  await Promise.all(profiles.map((profile) => profile.close()))
  await recorder?.close()
  await server?.end('SIGKILL')
  for (const folder of [...profiles.map(({ folder }) => folder), serversFolder, logs]) {
    removeFolder(folder)
  }
})

describe('a whole session, every word of it marked', () => {
  it('goes from the making to "It is gone"', async () => {
    const all = [personOf(NAMES.ruth), personOf(NAMES.ioana), personOf(NAMES.ana)]
    try {
      await holdSession()
      whole = true
    } catch (error) {
      const views = await Promise.all(all.map((person) => person.view()))
      throw new Error([`${error}`, ...views, ...complaints.all].join('\n'), { cause: error })
    }
  })
})

async function holdSession(): Promise<void> {
  const ruth = personOf(NAMES.ruth)
  const ioana = personOf(NAMES.ioana)
  const ana = personOf(NAMES.ana)
  const all = [ruth, ioana, ana]
  const allAre = (phase: string) => each(all, (person) => person.phaseIs(phase))
  const links = await makeRoom(ruth.page, recorder.origin, {
    label: `${MARK} group`,
    preset: /60/,
    chairs: 6,
    leader: `${MARK} Adler`,
    coLeader: `${MARK} Pop`,
    rules: RULE,
    lanes: ['body', 'work', 'home', 'self'].map((lane) => `${MARK}${lane}`),
  })
  await lookFor(links)

  await ruth.comeToTheDoor(links.leader)
  await ruth.goIn()
  await ioana.comeToTheDoor(links.coLeader)
  await ioana.goIn()
  await ana.comeToTheDoor(links.members)
  await ana.knock()
  await ruth.desk.letIn(ana.name)
  await ana.isInTheRoom()
  await ruth.desk.writesNote(STRIP)
  await ioana.desk.reads(STRIP)

  await ruth.desk.press('Begin')
  await allAre('Opening')
  await ruth.desk.inPanel('Room', (panel) =>
    panel.getByRole('button', { name: 'Arrival' }).last().click(),
  )
  for (const [person, word] of [
    [ana, WORDS[0]],
    [ioana, WORDS[1]],
  ] as const) {
    await person.page.getByRole('textbox', { name: 'Your word' }).fill(word)
    await person.press('Lay it down')
  }
  await each(all, (person) => person.reads(WORDS[0]))
  await ruth.desk.inPanel('Room', (panel) =>
    panel.getByRole('button', { name: 'Close the words' }).click(),
  )
  await ruth.desk.press('On to the case call')
  await ruth.desk.choosePresenter(ana.name)
  await ruth.desk.press(`${ana.name} begins`)
  await ruth.desk.press('On to questions')
  await ruth.desk.press(`${ana.name} sits back`)
  await ruth.desk.press('Begin group work')
  await each([ruth, ioana], (person) => person.phaseIs('Group work'))
  await ruth.desk.inPanel('Board', (panel) => panel.getByText('Open to write').click())
  for (const [person, card] of [
    [ruth, CARDS[0]],
    [ioana, CARDS[1]],
  ] as const) {
    await person.page.getByRole('textbox', { name: 'A new card' }).fill(card)
    await person.press('Lay down')
  }
  await each([ruth, ioana], async (person) => {
    for (const card of CARDS) await person.reads(card)
  })
  // A reload on the way: the tab's name carries the link and the ticket over it.
  await ana.page.reload()
  await ana.windowSeat.isTaken()
  await ruth.desk.press(`Bring ${ana.name} back`)
  await allAre('Presenter returns')
  await ruth.desk.press('On to closing')
  await allAre('Closing')
  await ruth.desk.press('Let it land softly')
  await allAre('Soft landing')
  await ruth.desk.press(/^A word with/)
  await ruth.press('Let them go')
  await allAre('A word with the leaders')
  await ruth.desk.press('Leaders among themselves')
  await ruth.press(`Let ${ana.name} go`)
  await ana.phaseIs('It is gone.')
  await ruth.desk.press('End the room')
  await ruth.page.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await allAre('It is gone.')
}

async function lookFor(links: RoomLinks): Promise<void> {
  const needles: Needle[] = [textNeedle('a word', MARK)]
  const read = readLink(new URL(links.leader).hash)
  if (!read.ok || !read.leadersSecret || !read.words) throw new Error('not a leader’s link')
  const { admission } = await deriveRoomKeys(read.roomSecret)
  proof = keyNeedle('the proof', admission)
  sealed = [
    ...needles,
    keyNeedle('the room secret', read.roomSecret),
    keyNeedle('the leaders’ secret', read.leadersSecret),
    tokenNeedle('the creator’s words', read.words),
  ]
  invitations = (['leader', 'coLeader', 'members', 'observer'] as const).map((whose) => {
    const fragment = readLink(new URL(links[whose]).hash)
    if (!fragment.ok) throw new Error(`${whose}: ${fragment.code}`)
    return tokenNeedle(`the invitation of ${whose}`, fragment.invitation)
  })
  const claims = peekInvitation(read.invitation)
  if (claims === null || isSeries(claims)) throw new Error('not an invitation to one room')
  roomId = tokenNeedle('the room’s id', claims.r)
}

describe('afterwards', () => {
  beforeEach(({ skip }) => skip(!whole, 'there was no whole session'))

  it('the pages hold nothing: no storage, no cookie, no name of the tab, a clean address', async () => {
    for (const { person } of profiles) {
      expect(await keptBy(person.page)).toEqual([])
      expect(await person.page.evaluate(() => [window.name, window.location.hash])).toEqual([
        '',
        '',
      ])
    }
    expect(complaints.all.filter((each) => / asked /.test(each))).toEqual([])
  })

  it('the browsers are closed, and everything that crossed is read', async () => {
    await Promise.all(profiles.map((profile) => profile.close()))
    crossings = recorder.recordings().flatMap(crossingsOf)
    handedOut = [
      ...tokensIn(crossings, 'ticket').map((token) => tokenNeedle('a seat ticket', token)),
      ...tokensIn(crossings, 'receipt').map((token) => tokenNeedle('a receipt', token)),
    ]
    expect(handedOut.length).toBeGreaterThanOrEqual(2 * profiles.length)
  })

  it('of all that crossed the network, nothing is a word or a secret', () => {
    const bytes = recorder.recordings().flatMap(({ asked, answered }) => [asked, answered])
    for (const each of [...bytes, ...crossings.map((crossing) => crossing.bytes)]) {
      expect(found(each, sealed)).toEqual([])
    }
  })

  it('an invitation crossed when it was signed, and once in the first message of each page', () => {
    const carrying = crossings.filter(
      ({ bytes }) => found(bytes, [...invitations, proof]).length > 0,
    )
    const [signing, ...hellos] = [
      ...carrying.filter(({ message }) => !message),
      ...carrying.filter(({ message }) => message),
    ]
    expect(signing).toMatchObject({ direction: 'to the browser' })
    expect(signing && found(signing.bytes, [proof])).toEqual([])
    // Three arrivals and one reload.
    expect(hellos.length).toBeGreaterThanOrEqual(4)
    for (const { direction, message, bytes } of hellos) {
      expect({ direction, message, begins: bytes.subarray(0, 14).toString() }).toEqual({
        direction: 'to the server',
        message: true,
        begins: '40{"protocol":',
      })
      expect(found(bytes, invitations)).toHaveLength(1)
    }
  })

  it('the server wrote no file, and nobody’s files hold any of it', () => {
    expect([...listing(serversFolder).keys()]).toEqual([])
    const after = everywhere()
    const all = [...sealed, ...invitations, proof, ...handedOut]
    expect(hitsIn(changedFiles(before, after), all)).toEqual([])
  })

  it('the server said none of it, nor an address', async () => {
    const out = server.lines.join('\n')
    expect(out).toContain('room-ended')
    expect(out).not.toMatch(/127\.0\.0\.1|::1/)
    const told = await Promise.all(
      ['/healthz', '/readyz'].map(async (path) => (await fetch(server.url + path)).text()),
    )
    const all = [...sealed, ...invitations, proof, ...handedOut, roomId]
    expect(found(Buffer.from([out, ...server.said, ...told].join('\n')), all)).toEqual([])
  })

  it('the memory of the server and of its media process never held a word or a secret', () => {
    const [media] = childrenOf(server.pid)
    expect(media).toBeDefined()
    for (const pid of [server.pid, media ?? 0]) {
      expect(foundInMemory(pid, [textNeedle('what it lives on', 'node_modules')])).toHaveLength(1)
      expect(foundInMemory(pid, sealed)).toEqual([])
    }
  })

  it('the server’s heap holds nothing of the room: no invitation, proof, ticket, receipt or id', async () => {
    const inspector = /ws:\S+/.exec(server.said.join('\n'))?.[0] ?? ''
    const heap = await takeHeapSnapshot(inspector)
    expect(heap.includes('room-ended')).toBe(true)
    expect(found(heap, [...sealed, ...invitations, proof, ...handedOut, roomId])).toEqual([])
  })

  it('a private window leaves nothing in its browser’s folder', () => {
    const all = [...sealed, ...invitations, proof, ...handedOut, tabName]
    for (const { folder, isPrivate } of profiles) {
      if (isPrivate) expect(hitsIn(listing(folder).keys(), all)).toEqual([])
    }
  })

  it('another window leaves the address that was opened, where browsers keep history, and no word', () => {
    for (const { folder, isPrivate } of profiles) {
      if (isPrivate) continue
      const files = [...listing(folder).keys()]
      const never = [...sealed.filter(({ name }) => !IN_AN_ADDRESS.has(name)), proof, tabName]
      expect(hitsIn(files, [...never, ...handedOut])).toEqual([])
      const opened = hitsIn(files, [...sealed, ...invitations])
      const places = [...new Set(opened.map(({ file }) => file.slice(folder.length + 1)))]
      // The folder is the one that was used, and was read after it was written.
      expect(places).toContain('Default/History')
      expect(places.filter((place) => !KEEPS_HISTORY.test(place))).toEqual([])
    }
  })

  it('no page asked anybody but this server for anything', () => {
    for (const { networkLog } of profiles) {
      const { asked, datagrams } = readNetworkLog(networkLog, recorder.origin)
      expect(asked.length).toBeGreaterThan(10)
      expect(asked.filter((url) => hostOf(url) !== hostOf(recorder.origin))).toEqual([])
      expect(datagrams.length).toBeGreaterThan(0)
      // The server's media answers at every address of this machine.
      expect(
        datagrams.filter((address) => !OWN_ADDRESSES.has(address.replace(/:\d+$/, ''))),
      ).toEqual([])
    }
  })
})

const OWN_ADDRESSES: ReadonlySet<string> = new Set(
  Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address)),
)

const hostOf = (url: string): string => new URL(url).host

/** What the server gave out under this name. */
const tokensIn = (all: readonly Crossing[], name: string): readonly string[] =>
  all.flatMap(({ message, bytes }) =>
    message
      ? [...bytes.toString('latin1').matchAll(new RegExp(`"${name}":"([^"]+)"`, 'g'))].map(
          ([, token = '']) => token,
        )
      : [],
  )
