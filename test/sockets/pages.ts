/** Pages without a browser: the client's own session code against a real server, each with a tab of its own. */

import { ServerClock } from '../../client/device/serverClock.ts'
import { openRoomSession, type PageSession } from '../../client/session/openRoomSession.ts'
import type { RoomSnapshot } from '../../client/session/roomSession.ts'
import { rulesOf } from '../../client/session/settings.ts'
import { type CreatorsWords, encodeCreatorsWords } from '../../shared/creatorsWords.ts'
import { compactAgenda } from '../../shared/invitation.ts'
import { formatFragment } from '../../shared/link.ts'
import type { MakeRoomReply, MakeRoomRequest } from '../../shared/makeRoom.ts'
import { markOfRules } from '../../shared/rulesMark.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { deriveAdmission, makeSecret, verifierOf } from '../../shared/sealing/keys.ts'
import type { PresetId } from '../../shared/session/agenda.ts'
import { presetAgenda } from '../../shared/session/presets.ts'

export interface PageRoom {
  readonly origin: string
  readonly fragments: {
    readonly leader: string
    readonly coLeader: string
    readonly members: readonly string[]
    readonly observer: string
  }
}

export const WORDS: CreatorsWords = {
  label: 'Tuesday group',
  rules: ['Nobody is named.'],
  laneNames: ['Here', 'There'],
  leaderNames: ['Ruth Adler', 'Ioana Pop'],
  strip: true,
}

/** A room as the start page makes it: the secrets and the creator's words never leave this process. */
export async function makePageRoom(
  origin: string,
  options: {
    readonly words?: CreatorsWords
    readonly when?: MakeRoomRequest['when']
    readonly members?: 'shared' | 'personal'
    readonly preset?: PresetId
    /** With the mark of the rules that links of earlier releases lack: members wait for these. */
    readonly marked?: boolean
  } = {},
): Promise<PageRoom> {
  const roomSecret = makeSecret(secureRandom)
  const leadersSecret = makeSecret(secureRandom)
  const words = await encodeCreatorsWords(options.words ?? WORDS)
  if (words === null) throw new Error('words')
  const request: MakeRoomRequest = {
    agenda: compactAgenda(presetAgenda(options.preset ?? 'sixty')),
    when: options.when ?? { kind: 'once', start: Date.now(), minutes: 60, zone: 'Europe/Berlin' },
    chairs: 6,
    members: options.members ?? 'shared',
    verifier: await verifierOf(await deriveAdmission(roomSecret)),
    ...(options.marked && {
      rulesMark: await markOfRules(roomSecret, rulesOf(options.words ?? WORDS)),
    }),
  }
  const response = await fetch(`${origin}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  const { invitations }: MakeRoomReply = await response.json()
  const open = (invitation: string) => formatFragment({ invitation, roomSecret })
  const lead = (invitation: string) =>
    formatFragment({ invitation, roomSecret, leadersSecret, words })
  return {
    origin,
    fragments: {
      leader: lead(invitations.leader),
      coLeader: lead(invitations.coLeader),
      members: invitations.members.map(open),
      observer: open(invitations.observer),
    },
  }
}

type In<S extends RoomSnapshot['stage']> = Extract<RoomSnapshot, { stage: S }>

/** One tab: reload it and its session is another, its name the same. */
export class TestPage {
  name = ''
  session: PageSession
  readonly #origin: string

  constructor(
    origin: string,
    fragment: string,
    public now: () => number = () => Date.now(),
  ) {
    this.#origin = origin
    this.session = this.#open(fragment)
  }

  get snapshot(): RoomSnapshot {
    return this.session.snapshot()
  }

  get room(): In<'room'> {
    const { snapshot } = this
    if (snapshot.stage !== 'room') throw new Error(`not in the room but ${snapshot.stage}`)
    return snapshot
  }

  /** What a reload leaves of a page: the tab's name. The old page's line is cut without a word. */
  reload(): void {
    this.session.abandon()
    this.session = this.#open('')
  }

  /** Waits for a snapshot; fails after 8 s, or as said, with what there is instead. */
  async until<S extends RoomSnapshot['stage']>(
    stage: S,
    fits: (snapshot: In<S>) => boolean = () => true,
    within = 8_000,
  ): Promise<In<S>> {
    const isIt = (snapshot: RoomSnapshot): snapshot is In<S> => snapshot.stage === stage
    const { session } = this
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const snapshot = session.snapshot()
        if (!isIt(snapshot) || !fits(snapshot)) return
        stop()
        clearTimeout(timer)
        resolve(snapshot)
      }
      const stop = session.subscribe(look)
      const timer = setTimeout(() => {
        stop()
        const { stage: at, ...rest } = session.snapshot()
        reject(new Error(`waited for ${stage}, is ${at} ${JSON.stringify(rest).slice(0, 600)}`))
      }, within)
      look()
    })
  }

  /** This page's own, by the device's clock that the test gives it. */
  readonly clock = new ServerClock({ wall: () => this.now(), passed: () => performance.now() })

  #open(fragment: string): PageSession {
    return openRoomSession({
      origin: this.#origin,
      fragment,
      tab: {
        read: () => this.name,
        write: (name) => {
          this.name = name
        },
      },
      random: secureRandom,
      clock: this.clock,
      vigilEvery: 200,
    })
  }
}

/** A page that knocks with a name; leaders sit down at once. */
export async function knock(room: PageRoom, fragment: string, name: string): Promise<TestPage> {
  const page = new TestPage(room.origin, fragment)
  await page.until('door')
  const answer = await page.session.knock(name)
  if (!answer.ok) throw new Error(`knock: ${answer.code}`)
  return page
}

export async function lead(room: PageRoom, name = 'Ruth'): Promise<TestPage> {
  const page = await knock(room, room.fragments.leader, name)
  await page.until('room')
  return page
}

/** A member through the door, by the leader's letting in. */
export async function join(
  room: PageRoom,
  leader: TestPage,
  name: string,
  link = 0,
): Promise<TestPage> {
  const page = await knock(room, room.fragments.members[link] ?? '', name)
  const { view } = await leader.until('room', (at) =>
    at.guests.some((guest) => guest.name === name),
  )
  const guest = leader.room.guests.find((each) => each.name === name)
  if (!guest || !view.desk) throw new Error('nobody at the door')
  const answer = await leader.session.door({ type: 'let-in', guest: guest.guest })
  if (!answer.ok) throw new Error(`let-in: ${answer.code}`)
  await page.until('room')
  return page
}
