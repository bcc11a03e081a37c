/** Receipts that people bring, counted against the target; what is not counted comes beside it, with the reason. */
import './receipts.css'
import { Download, Stamp } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { dayOf } from '../../../shared/receipt.ts'
import { type Tally, tallies } from '../../../shared/scheme/counting.ts'
import { writeCsv } from '../../../shared/scheme/csv.ts'
import { rotaOf } from '../../../shared/scheme/rota/dates.ts'
import { offered } from '../../../shared/scheme/rota/places.ts'
import { download } from '../../design/download.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { serverClock } from '../../device/serverClock.ts'
import { schemeReceipts as text } from '../../text/schemeReceipts.ts'
import { SiteName } from '../parts/SiteChair.tsx'
import { initials } from '../parts/siteMarks.ts'
import { useSites } from '../people/useSites.ts'
import { usePlan } from '../plan/context.tsx'
import { countFiles, type Looked } from './countFiles.ts'

const isCounted = (one: Looked): boolean =>
  one.kind === 'judged' && (one.judged.kind === 'counted' || one.judged.kind === 'short')

export function ReceiptsPart() {
  const { scheme, change } = usePlan()
  const [looked, setLooked] = useState<readonly Looked[]>([])
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const count = async (files: readonly File[]) => {
    if (files.length === 0) return
    const found = await countFiles(scheme, files)
    setMissing(found === null)
    setLooked(found?.looked ?? [])
    const fresh = (found?.scheme.counted.length ?? 0) - scheme.counted.length
    if (found && fresh > 0)
      change(text.did(fresh), (now) => ({ ...now, counted: found.scheme.counted }))
  }
  const all = useMemo(() => {
    const today = dayOf(serverClock.now(), scheme.term.zone)
    return tallies(
      scheme,
      offered(scheme, rotaOf(scheme), (date) => date <= today),
    ).toSorted((one, other) => one.groups - other.groups)
  }, [scheme])
  const counted = looked.filter(isCounted).length
  return (
    <div className="planpart">
      <div className="planpart__head">
        <h1 tabIndex={-1}>{text.heading}</h1>
        <p className="q">{text.lead}</p>
      </div>
      <div className="row row--wrap">
        <Button icon={Stamp} onClick={() => field.current?.click()}>
          {text.choose}
        </Button>
        <input
          ref={field}
          type="file"
          multiple
          hidden
          aria-label={text.choose}
          onChange={(event) => {
            void count([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <p role="status">
          {looked.length > 0 ? text.looked(looked.length, counted, looked.length - counted) : ''}
        </p>
      </div>
      <div role="alert">{missing && <Problem>{text.noKeys}</Problem>}</div>
      <div className="plancols">
        <Everyone all={all} />
        <NotCounted looked={looked} />
      </div>
    </div>
  )
}

function Everyone({ all }: { readonly all: readonly Tally[] }) {
  const { scheme } = usePlan()
  const markOf = useSites()
  const save = () =>
    download(
      text.file,
      'text/csv;charset=utf-8',
      writeCsv([
        [...text.csv],
        ...all.map(({ trainee, groups, minutes, reached }) => [
          trainee.name,
          markOf(trainee.site).name,
          `${groups}`,
          `${minutes}`,
          reached ? text.yes : text.no,
        ]),
      ]),
    )
  const { columns } = text
  return (
    <Sheet className="plansheet planform" aria-labelledby="everyone-heading">
      <div className="plansheet__head">
        <h2 id="everyone-heading">{text.everyone}</h2>
        <span className="small q">{text.wanted(scheme.term.target)}</span>
      </div>
      <table className="tally">
        <thead>
          <tr>
            <th scope="col">{columns.trainee}</th>
            <th scope="col">{columns.site}</th>
            <th scope="col">{columns.groups}</th>
            <th scope="col">{columns.minutes}</th>
            <th scope="col">{columns.reached}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ trainee, groups, minutes, reached }) => (
            <tr key={trainee.id}>
              <th scope="row">{initials(trainee.name)}</th>
              <td>
                <SiteName {...markOf(trainee.site)} />
              </td>
              <td>{groups}</td>
              <td>{minutes}</td>
              <td>{reached ? text.complete : text.open}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small q">{text.note}</p>
      <Button icon={Download} onClick={save}>
        {text.save}
      </Button>
    </Sheet>
  )
}

function NotCounted({ looked }: { readonly looked: readonly Looked[] }) {
  const sentences = looked.flatMap((one) => {
    if (one.kind === 'unsound') return [text.unsound(one.file, one.said)]
    return one.judged.kind === 'counted' ? [] : [text.why(one.file, one.judged)]
  })
  if (sentences.length === 0) return null
  return (
    <Sheet className="plansheet" aria-labelledby="not-heading">
      <h2 id="not-heading">{text.not}</h2>
      <ul className="notcounted">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Sheet>
  )
}
