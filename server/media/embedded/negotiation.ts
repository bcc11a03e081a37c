import type { SectionRole } from './sdp/answer.ts'
import type { Offer, OfferedMedia } from './sdp/offer.ts'

/** Decides which section of an offer carries what. Pure. */

export interface PublishedTrack {
  readonly sid: string
  /** The browser's own id for it, as it named it when it asked to publish. */
  readonly cid: string
  readonly kind: 'audio' | 'video'
  readonly mid: string | null
  readonly dtx: boolean
  readonly red: boolean
  readonly stereo: boolean
}

export interface Delivery {
  readonly trackSid: string
  readonly kind: 'audio' | 'video'
  readonly mid: string | null
  readonly stream: string
  readonly ssrc: number
  readonly repairSsrc: number
}

export interface Plan {
  readonly roles: ReadonlyMap<string, SectionRole>
  /** Section to the published track it brings in. */
  readonly incoming: ReadonlyMap<string, string>
  /** Section to the track we send in it. */
  readonly outgoing: ReadonlyMap<string, string>
  /** Free receive sections of each kind that are left. */
  readonly free: { readonly audio: number; readonly video: number }
}

const sends = (media: OfferedMedia): boolean =>
  media.direction === 'sendonly' || media.direction === 'sendrecv'

/**
 * `cooling` are sections whose track has gone since the last answer: they must be answered inactive once before a
 * browser announces another track in them.
 */
export function plan(
  offer: Offer,
  tracks: readonly PublishedTrack[],
  deliveries: readonly Delivery[],
  cooling: ReadonlySet<string>,
): Plan {
  const media = offer.sections.filter((section) => section.kind !== 'data')
  const roles = new Map<string, SectionRole>()
  const incoming = new Map<string, string>()
  const outgoing = new Map<string, string>()
  const placed = new Set<string>()
  for (const section of media) {
    if (!sends(section) || section.trackId === null) continue
    const track = publishedIn(section, tracks, placed)
    if (track === undefined) continue
    placed.add(track.sid)
    incoming.set(section.mid, track.sid)
    roles.set(section.mid, {
      role: 'receive',
      dtx: track.dtx,
      red: track.red,
      stereo: track.stereo,
    })
  }
  const receives = media.filter((section) => section.direction === 'recvonly')
  const taken = new Set(deliveries.flatMap((delivery) => delivery.mid ?? []))
  const free = receives.filter((section) => !taken.has(section.mid) && !cooling.has(section.mid))
  for (const delivery of deliveries) {
    const section =
      delivery.mid === null
        ? free.find((each) => each.kind === delivery.kind && !outgoing.has(each.mid))
        : receives.find((each) => each.mid === delivery.mid && each.kind === delivery.kind)
    if (section === undefined) continue
    outgoing.set(section.mid, delivery.trackSid)
    roles.set(section.mid, {
      role: 'send',
      stream: delivery.stream,
      track: delivery.trackSid,
      ssrc: delivery.ssrc,
      repairSsrc: delivery.repairSsrc,
    })
  }
  const left = (kind: 'audio' | 'video') =>
    receives.filter((section) => section.kind === kind && !outgoing.has(section.mid)).length
  return { roles, incoming, outgoing, free: { audio: left('audio'), video: left('video') } }
}

/**
 * The track that a sending section brings: the one the browser names, else the one already there, else (Firefox
 * names another id) the first of this kind that still waits. Never one of the other kind: what arrives in an audio
 * section is audio, whatever it was called when it was announced.
 */
function publishedIn(
  section: OfferedMedia,
  tracks: readonly PublishedTrack[],
  placed: ReadonlySet<string>,
): PublishedTrack | undefined {
  const open = tracks.filter((track) => track.kind === section.kind && !placed.has(track.sid))
  return (
    open.find((track) => track.mid === null && track.cid === section.trackId) ??
    open.find((track) => track.mid === section.mid) ??
    open.find((track) => track.mid === null)
  )
}
