/** Pages that are opened seldom: what each is made of is listed here, and not in what every page loads first. */
import type { ComponentType } from 'react'
import { later } from './later/later.tsx'

const NowherePage = later(() => import('./pages/how/NowherePage.tsx'), { mayReopen: true }).Screen

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/how': later(() => import('./pages/how/HowPage.tsx'), { mayReopen: true }).Screen,
  '/leaders': later(() => import('./pages/how/LeadersPage.tsx'), { mayReopen: true }).Screen,
  '/try': later(() => import('./pages/try/TryPage.tsx'), { mayReopen: true }).Screen,
  '/dates': later(() => import('./pages/dates/DatesPage.tsx'), { mayReopen: true }).Screen,
  '/scheme': later(() => import('./scheme/SchemePage.tsx'), { mayReopen: true }).Screen,
  '/my-groups': later(() => import('./pages/leader/LeaderPage.tsx'), { mayReopen: true }).Screen,
  '/receipts': later(() => import('./pages/receipts/OwnReceiptsPage.tsx'), { mayReopen: true })
    .Screen,
  '/sign-in': later(() => import('./pages/signIn/SignInPage.tsx'), { mayReopen: true }).Screen,
  '/status': later(() => import('./pages/status/StatusPage.tsx'), { mayReopen: true }).Screen,
}

export default function Seldom({ path }: { readonly path: string }) {
  const Here = PAGES[path] ?? NowherePage
  return <Here />
}
