/** The media process, telling what befalls each seat's conversation and transport: for `mediaHost.ts`, when it is asked to watch. */
import { initLogger } from 'node-datachannel'
import { Participant } from '../../server/media/embedded/participant.ts'
import { RoomHouse } from '../../server/media/embedded/roomHouse.ts'
import { Transport } from '../../server/media/embedded/transport.ts'

export interface Watched {
  readonly watched: string
  readonly seat: number
}

const tell = (seat: number, watched: string): void => {
  if (process.connected) process.send?.({ watched, seat } satisfies Watched)
}
const { obey } = RoomHouse.prototype
RoomHouse.prototype.obey = function watched(order) {
  if (order.order === 'connect') tell(order.holder.seat, `conversation ${order.conversation}`)
  if (order.order === 'conversation-over') tell(-1, `conversation ${order.conversation} over`)
  obey.call(this, order)
}
const { offer, end } = Participant.prototype
Participant.prototype.offer = function watched(sdp, id) {
  tell(this.seat, `offer ${id}, transport ${this.peer.connected ? 'open' : 'not open'}`)
  offer.call(this, sdp, id)
}
Participant.prototype.end = function watched(reason, again) {
  if (!this.isOver) tell(this.seat, `ended, reason ${reason}`)
  end.call(this, reason, again)
}
const { close } = Transport.prototype
Transport.prototype.close = function watched() {
  tell(-1, `transport ${this.local.ufrag} let go`)
  close.call(this)
}
/** ICE and DTLS as the library says it, of whichever transport; the times tell which. */
initLogger('Info', (_level, message) => tell(-1, message.slice(0, 120)))

await import('../../server/media/embedded/child.ts')
