/** The head of every paper page: the mark, and what stands to its right. */
import './pageheader.css'
import { type ReactNode, Suspense } from 'react'
import { later } from '../../later/later.tsx'
import { site } from '../../text/site.ts'
import { Mark } from '../drawings/Mark.tsx'
import { Late } from './Late.tsx'

const languages = later(() => import('./Languages.tsx'))

export function Brand() {
  return (
    <span className="brand">
      <Mark />
      <span>{site.name}</span>
    </span>
  )
}

/** `home` turns the mark into the way to the start page; left out where leaving would lose something. */
export function PageHeader({ home = false, children }: { home?: boolean; children?: ReactNode }) {
  return (
    <header className="top">
      {home ? (
        <a className="top__home" href="/">
          <Brand />
        </a>
      ) : (
        <Brand />
      )}
      {children}
      <Suspense fallback={<Late />}>
        <languages.Screen folded />
      </Suspense>
    </header>
  )
}

/** The two pages that anyone may read. */
export function PageLinks({ here }: { here?: '/how' | '/leaders' | '/verify' }) {
  return (
    <nav className="top__nav" aria-label={site.pages}>
      {(['/how', '/leaders'] as const).map((path) => (
        <a
          key={path}
          className="link link--tall"
          href={path}
          aria-current={here === path ? 'page' : undefined}
        >
          {site.page[path]}
        </a>
      ))}
    </nav>
  )
}
