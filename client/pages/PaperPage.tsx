/** A page that anyone may read: the mark as the way home, the two pages about sessions, and what it is about. */
import type { ReactNode } from 'react'
import { PageHeader, PageLinks } from '../design/parts/PageHeader.tsx'
import { useSurface } from '../design/surface.ts'
import { site } from '../text/site.ts'

export function PaperPage({
  title,
  className,
  here,
  children,
}: {
  /** Its name in the browser's tab. */
  readonly title: string
  /** Of what it is about. */
  readonly className: string
  /** This page among the links at its head. */
  readonly here?: '/how' | '/leaders'
  readonly children: ReactNode
}) {
  useSurface('paper', site.title(title))
  return (
    <div className="page">
      <PageHeader home>
        <PageLinks {...(here && { here })} />
      </PageHeader>
      <main className={className}>{children}</main>
    </div>
  )
}
