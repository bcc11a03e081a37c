/** The room's page: one session and one media store, and the screen for each stage of being here. */
import { CSPProvider } from '@base-ui/react/csp-provider'
import { Suspense, useEffect, useRef, useState } from 'react'
import { labelOfLink } from '../../../shared/label.ts'
import { Loading } from '../../design/parts/Loading.tsx'
import { useSurface } from '../../design/surface.ts'
import { whenPageBreaks } from '../../later/breaking.ts'
import { later, whenIdle } from '../../later/later.tsx'
import { MediaProvider } from '../../media/context.tsx'
import { PageMedia } from '../../media/pageMedia.ts'
import type { RoomMedia } from '../../media/roomMedia.ts'
import { SessionProvider, useRoomSnapshot } from '../../session/context.tsx'
import type { RoomSession } from '../../session/roomSession.ts'
import { abandonThisPage, lookAtLine, roomSessionOfThisPage } from '../../session/thisPage.ts'
import { arrive } from '../../text/roomDoor.ts'
import { site } from '../../text/site.ts'
import { Goodbye } from '../goodbye/Goodbye.tsx'
import { Connecting } from './Connecting.tsx'
import { Door } from './Door.tsx'
import { isPassing, Refused } from './Refused.tsx'

/** Whoever is seated comes back to the chair when the page opens anew. */
const room = later(() => import('../../room/Room.tsx'), { mayReopen: true })

interface Stores {
  readonly session: RoomSession
  readonly media: RoomMedia
}

let stores: Stores | null = null

/** One pair for the page, however often it is drawn. */
function storesOfThisPage(): Stores {
  if (stores) return stores
  const session = roomSessionOfThisPage()
  const media = new PageMedia({
    origin: window.location.origin,
    label: () => labelOfLink(session.link),
  })
  // Media notices within two seconds what the session's own line would only learn from a missing answer.
  let line = media.snapshot().line
  media.subscribe(() => {
    const before = line
    line = media.snapshot().line
    if (before === 'live' && line === 'reconnecting') lookAtLine()
  })
  whenPageBreaks(() => void media.close())
  whenPageBreaks(abandonThisPage)
  stores = { session, media }
  return stores
}

export default function RoomPage() {
  const [{ session, media }] = useState(storesOfThisPage)
  // At the door, and not when a leader lets them in: by then the server may have another build.
  useEffect(() => whenIdle(room.ahead), [])
  return (
    <CSPProvider disableStyleElements>
      <SessionProvider value={session}>
        <MediaProvider value={media}>
          <Stage session={session} media={media} />
        </MediaProvider>
      </SessionProvider>
    </CSPProvider>
  )
}

function Coming() {
  useSurface('paper', site.title(arrive.title))
  return <Loading />
}

/**
 * Media follows the session's every view. Back at the door it closes, and is opened again by own tap; at the end, also where a
 * page comes back to a room that is over, every device is let go of.
 */
function useMediaFollowing(session: RoomSession, media: RoomMedia): void {
  const snapshot = useRoomSnapshot()
  const before = useRef(snapshot.stage)
  useEffect(() => {
    const cameFrom = before.current
    before.current = snapshot.stage
    if (snapshot.stage === 'room') {
      media.follow(snapshot.seating, snapshot.view, () => session.mediaEpochs())
    }
    const isOver = snapshot.stage === 'refused' && !isPassing(snapshot.refusal.code)
    if (snapshot.stage === 'gone' || isOver) void media.close()
    else if (cameFrom === 'room' && snapshot.stage !== 'room') media.atTheDoor()
  }, [snapshot, session, media])
}

function Stage({ session, media }: Stores) {
  const snapshot = useRoomSnapshot()
  useMediaFollowing(session, media)
  switch (snapshot.stage) {
    case 'connecting':
      return <Connecting trouble={snapshot.trouble} />
    case 'refused':
      return <Refused refusal={snapshot.refusal} />
    case 'door':
      return <Door door={snapshot} />
    case 'room':
      return (
        <Suspense fallback={<Coming />}>
          <room.Screen />
        </Suspense>
      )
    case 'gone':
      return <Goodbye gone={snapshot} />
  }
}
