/** Handing links over: letters for the printer, a list, drafts of mail, calendars. Who has been given theirs is ticked. */
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { dayOf } from '../../../shared/receipt.ts'
import type { Scheme } from '../../../shared/scheme/document.ts'
import type { Invitee } from '../../../shared/scheme/invitations.ts'
import { download, downloadBlob } from '../../design/download.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { serverClock } from '../../device/serverClock.ts'
import { fetchPart } from '../../later/fetchPart.ts'
import { sayMissing } from '../../later/missing.ts'
import { schemeLinks } from '../../text/schemeLinks.ts'
import { usePlan } from '../plan/context.tsx'
import { Letter } from './Letter.tsx'
import { allHanded, type Handed } from './links.ts'

const text = () => schemeLinks.hand

type Way = Scheme['given'][number]['what']
const WAYS: readonly Way[] = ['letter', 'list', 'mail', 'calendar']

export function HandOver({
  ready,
  notYet,
}: {
  readonly ready: readonly Invitee[]
  readonly notYet: readonly Invitee[]
}) {
  const { scheme, change } = usePlan()
  const [way, setWay] = useState<Way>('letter')
  const [separator, setSeparator] = useState<',' | ';'>(',')
  const [whom, setWhom] = useState<'new' | 'all'>('new')
  const [letters, setLetters] = useState<readonly Handed[]>([])
  const [missing, setMissing] = useState<string | null>(null)
  const chosen = whom === 'new' ? notYet : ready
  const save = async (handed: readonly Handed[]) => {
    if (way === 'letter') {
      flushSync(() => setLetters(handed))
      window.print()
      setLetters([])
      return
    }
    const files = await fetchPart(() => import('./files.ts'), { tries: 3 })
    const { file } = schemeLinks
    if (way === 'list')
      download(file.list, 'text/csv;charset=utf-8', files.mergeList(handed, separator))
    else if (way === 'mail') downloadBlob(file.mail, await files.draftsZip(handed))
    else downloadBlob(file.calendar, await files.calendarsZip(handed, serverClock.now()))
  }
  const hand = async () => {
    const handed = await allHanded(scheme, chosen)
    try {
      await save(handed)
    } catch (error) {
      setMissing(sayMissing(error, text().missing))
      return
    }
    setMissing(null)
    const on = dayOf(serverClock.now(), scheme.term.zone)
    const fresh = handed.map(({ invitee }) => ({
      person: invitee.person,
      group: invitee.group.id,
      what: way,
      on,
    }))
    const isFresh = (one: { person: string; group: string }) =>
      fresh.some(({ person, group }) => person === one.person && group === one.group)
    change(text().did(schemeLinks.ways[way], fresh.length), (now) => ({
      ...now,
      given: [...now.given.filter((one) => !isFresh(one)), ...fresh],
    }))
  }
  return (
    <Sheet className="plansheet planform handover" aria-labelledby="hand-heading">
      <h2 id="hand-heading" className="no-print">
        {text().heading}
      </h2>
      <fieldset className="ways-out no-print">
        <legend className="sr">{text().legend}</legend>
        {WAYS.map((one) => (
          <label key={one} className="ways-out__one">
            <input type="radio" name="way" checked={one === way} onChange={() => setWay(one)} />
            <span>
              <b>{text().options[one].label}</b>
              <span className="small q">{text().options[one].note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="planform no-print">
        {way === 'list' && (
          <Segmented
            legend={text().separator}
            value={separator}
            options={[
              { value: ',', label: text().comma },
              { value: ';', label: text().semicolon },
            ]}
            onChange={setSeparator}
          />
        )}
        <Segmented
          legend={text().whom}
          value={whom}
          options={[
            { value: 'new', label: text().onlyNew },
            { value: 'all', label: text().everybody },
          ]}
          onChange={setWhom}
        />
        <div role="alert">{missing && <Problem>{missing}</Problem>}</div>
        {chosen.length === 0 ? (
          <p className="small q">{text().nobody}</p>
        ) : (
          <Button kind="primary" onClick={() => void hand()}>
            {text().button[way](chosen.length)}
          </Button>
        )}
      </div>
      <div className="letters only-print">
        {letters.map((one) => (
          <Letter key={`${one.invitee.person} ${one.invitee.group.id}`} handed={one} />
        ))}
      </div>
    </Sheet>
  )
}
