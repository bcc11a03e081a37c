/** Every page has one address and one chunk; nothing is shared between them but the design. */
import './design/tokens.css'
import './design/base.css'
import { type ComponentType, lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Loading } from './design/parts/Loading.tsx'
import { StartPage } from './pages/start/StartPage.tsx'
import { takeLinkOutOfAddress } from './session/ownTab.ts'

const RoomPage = lazy(() => import('./pages/room/RoomPage.tsx'))
const VerifyPage = lazy(() => import('./pages/verify/VerifyPage.tsx'))
const HowPage = lazy(() => import('./pages/how/HowPage.tsx'))
const LeadersPage = lazy(() => import('./pages/how/LeadersPage.tsx'))
const NowherePage = lazy(() => import('./pages/how/NowherePage.tsx'))

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/': StartPage,
  '/r': RoomPage,
  '/verify': VerifyPage,
  '/how': HowPage,
  '/leaders': LeadersPage,
}

const path = window.location.pathname.replace(/(.)\/+$/, '$1')
if (path === '/r') takeLinkOutOfAddress()

function Page() {
  const Here = PAGES[path] ?? NowherePage
  return (
    <Suspense fallback={<Loading />}>
      <Here />
    </Suspense>
  )
}

const root = document.getElementById('page')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
