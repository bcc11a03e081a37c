/** What this is, what is promised, and the form that makes a room. */
import './start.css'
import { Suspense, useEffect, useState } from 'react'
import { Late } from '../../design/parts/Late.tsx'
import { Loading } from '../../design/parts/Loading.tsx'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { later, whenIdle } from '../../later/later.tsx'
import { site } from '../../text/site.ts'
import { start } from '../../text/start.ts'
import type { NewRoom } from '../invitations/newRoom.ts'
import { Hero } from './Hero.tsx'
import { MakeRoomForm } from './MakeRoomForm.tsx'
import { Promises } from './Promises.tsx'

const builtFrom = later(() => import('./BuiltFrom.tsx'))
const invitations = later(() => import('../invitations/InvitationsPage.tsx'))

/** So often the page of links is asked for before the form says that it does not come. */
const TRIES = 3

export function StartPage() {
  const [made, setMade] = useState<NewRoom | null>(null)
  return made ? (
    <Suspense fallback={<Loading />}>
      <invitations.Screen {...made} />
    </Suspense>
  ) : (
    <Start onMade={setMade} />
  )
}

function Start({ onMade }: { onMade: (room: NewRoom) => void }) {
  useSurface('paper', site.title(start.title))
  useEffect(() => whenIdle(invitations.ahead), [])
  return (
    <div className="page">
      <PageHeader>
        <PageLinks />
      </PageHeader>
      <main className="start">
        <Hero />
        <MakeRoomForm onMade={onMade} fetchNext={() => invitations.fetch(TRIES)} />
        <Promises />
      </main>
      <Suspense fallback={<Late />}>
        <builtFrom.Screen />
      </Suspense>
    </div>
  )
}
