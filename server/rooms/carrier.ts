/** The one place where what a house has decided is carried out: lines, media, frames, tickets, views. It decides nothing. */
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import type { Ended } from '../../shared/session/session.ts'
import { logUnexpected } from '../log.ts'
import { Farewells } from './farewells.ts'
import { Frames } from './frames.ts'
import { chairOf } from './house/chairs.ts'
import type { Effect } from './house/effects.ts'
import type { House, Seated } from './house/house.ts'
import type { LineId } from './line.ts'
import { Lines } from './lines.ts'
import type { RoomServices } from './services.ts'
import { Teller } from './teller.ts'

/** What whoever keeps the rooms is told. */
export interface CarrierEvents {
  readonly ended: (why: Ended['why']) => void
  /** Another incarnation has taken the room's place. */
  readonly begunAnew: () => void
}

export class Carrier {
  readonly lines: Lines
  readonly frames: Frames
  readonly #services: RoomServices
  readonly #house: () => House
  readonly #events: CarrierEvents
  readonly #teller: Teller
  readonly #farewells: Farewells
  /** The last copy on its way; null until everybody is sent on. */
  #lastCopy: Promise<void> | null = null
  #mediaRoom: string

  constructor(services: RoomServices, house: () => House, events: CarrierEvents) {
    this.#services = services
    this.#house = house
    this.#events = events
    this.lines = new Lines(house)
    this.#farewells = new Farewells(services)
    this.#mediaRoom = this.#nameOfMedia()
    services.media.openRoom(this.#mediaRoom)
    this.frames = new Frames({
      services,
      session: () => house().session,
      lines: this.lines,
      mayLive: () => services.homes.mayLive(house().plan.id),
      wordsChanged: () => this.#teller.schedule(),
    })
    this.#teller = new Teller({
      services,
      house,
      lines: this.lines,
      wordGiven: (seat) => this.frames.wordGiven(seat),
    })
  }

  /** The media room's opaque name; another for each incarnation. */
  get mediaRoom(): string {
    return this.#mediaRoom
  }

  carryOut(effects: readonly Effect[]): void {
    for (const effect of effects) this.#carryOut(effect)
  }

  /** The receipt that a line parts with; null when it has none. */
  receiptOf(line: LineId): Promise<string | null> {
    return this.#farewells.receiptOf(line)
  }

  /** Something beside the house has changed that shows. */
  tell(): void {
    this.#teller.schedule()
  }

  /** A line is gone by itself. */
  forget(line: LineId): void {
    this.lines.delete(line)
    this.#teller.forget(line)
  }

  /** Resolves when every page has been sent the last copy. */
  async lastCopyOut(): Promise<void> {
    await this.#lastCopy
  }

  /** Frees everything; the lines stay open. */
  free(): void {
    this.#teller.stop()
    this.frames.close()
    this.#services.media.closeRoom(this.#mediaRoom)
  }

  /** The same, of a room that goes on in another process. */
  letGo(): void {
    this.#teller.stop()
    this.frames.close()
    this.#services.media.letGo(this.#mediaRoom)
  }

  #carryOut(effect: Effect): void {
    const { media } = this.#services
    switch (effect.do) {
      case 'part': {
        const line = this.lines.get(effect.parting.line)
        this.forget(effect.parting.line)
        this.#farewells.part(effect.parting, line)
        return
      }
      case 'begin-anew':
        this.#beginAnew()
        return
      case 'take-media':
        media.closeSeat(this.#mediaRoom, effect.seat)
        return
      case 'give-media':
        media.setRights(this.#mediaRoom, effect.seat, effect.rights)
        return
      case 'disconnect':
        this.frames.disconnect(effect.line)
        return
      case 'follow':
        this.frames.follow()
        return
      case 'connect': {
        const line = this.lines.get(effect.line)
        if (line !== undefined) this.frames.connect(effect.seat, line)
        return
      }
      case 'sign-ticket':
        this.#signTicket(effect.chair)
        return
      case 'knock':
        for (const line of effect.lines) this.lines.get(line)?.send('knock')
        return
      case 'copy-anew':
        this.#teller.copyAnew()
        return
      case 'last-copy':
        this.#lastCopy = this.#teller.lastCopy()
        return
      case 'tell':
        this.frames.handOverAtTheDoor()
        this.#teller.schedule()
        return
      case 'seal-end':
        this.#farewells.sealEnd(effect.over)
        return
      case 'end':
        this.free()
        this.#events.ended(effect.why)
    }
  }

  #nameOfMedia(): string {
    const { plan, session } = this.#house()
    return this.#services.tokens.mediaRoomOf(plan.id, session.incarnation)
  }

  #beginAnew(): void {
    const { media } = this.#services
    media.closeRoom(this.#mediaRoom)
    this.#mediaRoom = this.#nameOfMedia()
    media.openRoom(this.#mediaRoom)
    this.frames.restore()
    this.#events.begunAnew()
  }

  /** Signs and hands over what the page needs to come back and to join the media; views follow it. */
  #signTicket({ seat, generation, page, mediaId, came }: Seated): void {
    const { tokens, random, log } = this.#services
    const { plan, session } = this.#house()
    const { incarnation } = session
    this.#teller.forget(page.line)
    Promise.all([
      tokens.ticket.sign({
        room: plan.id,
        incarnation,
        seat,
        generation,
        seatKey: toBase64Url(random(12)),
      }),
      tokens.media.sign({ room: this.#mediaRoom, seat, connection: mediaId }),
    ])
      .then(([ticket, media]) => {
        const line = this.lines.get(page.line)
        const house = this.#house()
        const now = chairOf(house, page.line)
        const isStill =
          now?.seat === seat &&
          now.generation === generation &&
          house.session.incarnation === incarnation
        if (line === undefined || !isStill) return
        const { note } = house.plan
        line.send('seating', {
          seat,
          ticket,
          media,
          isNew: came === 'admitted',
          ...(note !== null && { dates: note.token }),
        })
        this.#teller.greet(line)
      })
      .catch((error: unknown) => logUnexpected(log, 'room', error))
  }
}
