/** What this is, what is promised, and the form that makes a room. */
import './start.css'
import { lazy, Suspense, useState } from 'react'
import { Loading } from '../../design/parts/Loading.tsx'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import type { RoomLinks, RoomPlan } from '../../session/makeRoom.ts'
import { site } from '../../text/en/site.ts'
import { start } from '../../text/en/start.ts'
import { Hero } from './Hero.tsx'
import { MakeRoomForm } from './MakeRoomForm.tsx'
import { Promises } from './Promises.tsx'

const InvitationsPage = lazy(() => import('../invitations/InvitationsPage.tsx'))

export interface NewRoom {
  readonly plan: RoomPlan
  readonly links: RoomLinks
  readonly trial: boolean
}

export function StartPage() {
  const [made, setMade] = useState<NewRoom | null>(null)
  return made ? (
    <Suspense fallback={<Loading />}>
      <InvitationsPage {...made} />
    </Suspense>
  ) : (
    <Start onMade={setMade} />
  )
}

function Start({ onMade }: { onMade: (room: NewRoom) => void }) {
  useSurface('paper', site.title(start.title))
  return (
    <div className="page">
      <PageHeader>
        <PageLinks />
      </PageHeader>
      <main className="start">
        <Hero />
        <MakeRoomForm onMade={onMade} />
        <Promises />
      </main>
    </div>
  )
}
