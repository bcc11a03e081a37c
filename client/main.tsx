/** Every page has one address and one chunk; nothing is shared between them but the design. Those that are opened seldom: `Seldom`. */
import './design/tokens.css'
import './design/base.css'
import { type ComponentType, StrictMode, Suspense, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { Loading } from './design/parts/Loading.tsx'
import { keepCompositionsApart } from './device/keys.ts'
import { fetchPart } from './later/fetchPart.ts'
import { later } from './later/later.tsx'
import { lastWord, PageBoundary } from './later/PageBoundary.tsx'
import { watchStylesheets } from './later/server.ts'
import { beginSpeaking, onLanguage, spokenLanguage } from './later/speak.ts'
import { StartPage } from './pages/start/StartPage.tsx'
import { pageOf, stepToTheSeat, takeLinkOutOfAddress } from './session/ownTab.ts'

const RoomPage = later(() => import('./pages/room/RoomPage.tsx'), { mayReopen: true }).Screen
const VerifyPage = later(() => import('./pages/verify/VerifyPage.tsx'), { mayReopen: true }).Screen
const Seldom = later(() => import('./Seldom.tsx'), { mayReopen: true }).Screen

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/': StartPage,
  '/r': RoomPage,
  '/verify': VerifyPage,
}

watchStylesheets()
keepCompositionsApart(window)

const path = pageOf(window.location.pathname)

function Page() {
  // Words are read where they are drawn: another language draws everything once more.
  useSyncExternalStore(onLanguage, spokenLanguage)
  const Here = PAGES[path]
  return <Suspense fallback={<Loading />}>{Here ? <Here /> : <Seldom path={path} />}</Suspense>
}

const root = document.getElementById('page')
// What lays the page out has not come: `first.js` waits for it and opens the page again, and nothing is drawn without it.
// The word that a stylesheet has failed may come after this file has begun, so it is asked whether there is one.
const isWaitedFor =
  document.querySelector('.first__late--now') !== null || document.styleSheets.length === 0
async function begin(root: HTMLElement): Promise<void> {
  if (path === '/r') await stepToTheSeat()
  if (path === '/r' || path === '/dates') takeLinkOutOfAddress()
  await beginSpeaking()
  createRoot(root, { onUncaughtError: lastWord }).render(
    <StrictMode>
      <PageBoundary>
        <Page />
      </PageBoundary>
    </StrictMode>,
  )
}

if (root && !isWaitedFor) {
  void begin(root)
  const soon = fetchPart(() => import('./soon.ts'), { tries: 3 })
  // Where it does not come, days are suggested by the device, and a focus that is lost begins at the top.
  soon.then(({ beginSoon }) => beginSoon(root, path === '/r')).catch(() => undefined)
}
