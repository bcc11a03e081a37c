/** The last screen of the room: what became of everything, and the receipt to take home. */
import './goodbye.css'
import { useEffect, useRef } from 'react'
import { peekReceipt, type ReceiptClaims } from '../../../shared/receipt.ts'
import { isZone } from '../../../shared/zone.ts'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { deviceZone } from '../../device/zone.ts'
import type { Gone } from '../../session/context.tsx'
import { goodbye as text } from '../../text/goodbye.ts'
import { site } from '../../text/site.ts'
import { zones } from '../../text/zones.ts'
import { Receipt } from './Receipt.tsx'

type Why = Gone['view']['why']

/** How much of the room is over for this person. */
const SCENE: Readonly<Record<Why, 'closed' | 'open' | 'outside'>> = {
  ended: 'closed',
  parted: 'closed',
  cap: 'closed',
  empty: 'closed',
  left: 'open',
  removed: 'open',
  'turned-away': 'outside',
  'stays-there': 'outside',
  'link-renewed': 'outside',
  moved: 'outside',
}

/** Row by row: what there was, and where it is now. */
function rowsOf(why: Why, closedAt: string | null, receipt: boolean) {
  const { kept } = text
  const over = SCENE[why] === 'closed'
  const closed = over && why !== 'parted'
  return [
    [kept.voices, kept.voicesIs],
    [kept.board, over ? kept.boardIs : kept.boardStays],
    [kept.notes, closed ? kept.notesIs : kept.notesStay],
    [kept.names, closed ? (closedAt ? kept.namesAt(closedAt) : kept.namesIs) : kept.nameStays],
    ...(why === 'removed' ? [] : [[kept.links, over ? kept.linksIs : kept.linkStays] as const]),
    [kept.log, kept.logIs],
    ...(receipt ? [[kept.receipt, kept.receiptIs] as const] : []),
  ] as const
}

/** On the receipt stands the room's zone, which this browser need not know. */
const whenClosed = ({ end, zone }: ReceiptClaims): string =>
  zones.here(end, deviceZone(), isZone(zone) ? zone : null)

export function Goodbye({ gone }: { gone: Gone }) {
  const { why } = gone.view
  const scene = SCENE[why]
  const parting = text.parting[why]
  const claims = gone.receipt && peekReceipt(gone.receipt)
  const closedAt = why === 'ended' && claims ? whenClosed(claims) : null
  const heading = useRef<HTMLHeadingElement>(null)
  useSurface('paper', site.title(scene === 'closed' ? text.title : parting.note))
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className="page">
      <PageHeader>
        <span className="top__note">{parting.note}</span>
      </PageHeader>
      <main className={scene === 'outside' ? 'gone gone--outside' : 'gone'}>
        <section className="gone__said">
          <h1
            ref={heading}
            tabIndex={-1}
            className={parting.heading.length > 16 ? 'gone__long' : undefined}
          >
            {parting.heading}
          </h1>
          <p className="lead">{parting.lead}</p>
          {scene !== 'outside' && <Kept rows={rowsOf(why, closedAt, claims !== null)} />}
          {scene === 'outside' && (
            <a className="link link--tall" href="/">
              {text.again}
            </a>
          )}
        </section>
        {scene !== 'outside' && (
          <>
            <Receipt gone={gone} claims={claims} />
            <After />
          </>
        )}
      </main>
    </div>
  )
}

function Kept({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <table className="gone__kept">
      <caption className="sr">{text.kept.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.kept.was}</th>
          <th scope="col">{text.kept.is}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([was, is]) => (
          <tr key={was}>
            <th scope="row">{was}</th>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function After() {
  return (
    <section className="gone__after no-print">
      <div className="after">
        <h2>{text.stays.heading}</h2>
        <p>{text.stays.text}</p>
      </div>
      <div className="after">
        <h2>{text.log.heading}</h2>
        <ol className="after__questions">
          {text.log.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <CopyButton
          text={text.log.questions.join('\n')}
          what={text.log.what}
          label={text.log.copy}
          size="small"
        />
      </div>
    </section>
  )
}
