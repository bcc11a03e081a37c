/** One question to one person, laid over the middle. */
import './ask.css'
import type { ReactNode } from 'react'

export function Ask({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  return (
    <section className="ask" aria-label={title}>
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <div className="ask__row">{children}</div>
    </section>
  )
}
