/** Pages that are opened seldom: what each is made of is listed here, and not in what every page loads first. */
import type { ComponentType } from 'react'
import { later } from '../later/later.tsx'

const NowherePage = later(() => import('./how/NowherePage.tsx'), { mayReopen: true }).Screen

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/how': later(() => import('./how/HowPage.tsx'), { mayReopen: true }).Screen,
  '/leaders': later(() => import('./how/LeadersPage.tsx'), { mayReopen: true }).Screen,
  '/try': later(() => import('./try/TryPage.tsx'), { mayReopen: true }).Screen,
  '/dates': later(() => import('./dates/DatesPage.tsx'), { mayReopen: true }).Screen,
  '/scheme': later(() => import('../scheme/SchemePage.tsx'), { mayReopen: true }).Screen,
  '/sign-in': later(() => import('./signIn/SignInPage.tsx'), { mayReopen: true }).Screen,
  '/status': later(() => import('./status/StatusPage.tsx'), { mayReopen: true }).Screen,
}

export default function Seldom({ path }: { readonly path: string }) {
  const Here = PAGES[path] ?? NowherePage
  return <Here />
}
