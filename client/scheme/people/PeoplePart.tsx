/** Everybody in the scheme: brought in by lists, found, changed, kept apart. */
import './people.css'
import { Plus, Sheet as SheetIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { sayMissing } from '../../later/missing.ts'
import { scheme as words } from '../../text/scheme.ts'
import { schemeIntake } from '../../text/schemeIntake.ts'
import { schemeLinks } from '../../text/schemeLinks.ts'
import { schemePeople as text } from '../../text/schemePeople.ts'
import { site } from '../../text/site.ts'
import { usePlan } from '../plan/context.tsx'
import { Apart } from './Apart.tsx'
import { readList } from './intake/readList.ts'
import { type ListFile, TakeList } from './intake/TakeList.tsx'
import { Leaders } from './Leaders.tsx'
import { PersonForm } from './PersonForm.tsx'
import { Trainees } from './Trainees.tsx'

export function PeoplePart() {
  const { scheme } = usePlan()
  const [list, setList] = useState<ListFile | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const [adding, setAdding] = useState<'trainee' | 'leader' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const bring = async (file: File | undefined) => {
    if (!file) return
    setProblem(null)
    setReading(true)
    try {
      const read = await readList(file)
      if (read.kind === 'refused') setProblem(schemeIntake.refused[read.why])
      else setList({ name: file.name, table: read.table })
    } catch (error) {
      setProblem(sayMissing(error, schemeLinks.hand.missing))
    } finally {
      setReading(false)
    }
  }
  const { trainees, leaders } = scheme
  const any = trainees.length + leaders.length > 0
  return (
    <div className="planpart">
      <div className="planpart__head">
        <h1 tabIndex={-1}>{text.heading}</h1>
        <p className="q">{any ? words.people(trainees.length, leaders.length) : text.none}</p>
      </div>
      <div className="row row--wrap">
        <Button icon={SheetIcon} onClick={() => field.current?.click()}>
          {text.bringIn}
        </Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          aria-label={text.bringIn}
          onChange={(event) => {
            void bring(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button kind="quiet" icon={Plus} onClick={() => setAdding('trainee')}>
          {text.addTrainee}
        </Button>
        <Button kind="quiet" icon={Plus} onClick={() => setAdding('leader')}>
          {text.addLeader}
        </Button>
      </div>
      <p className="small q" role="status">
        {reading && site.loading}
      </p>
      <div role="alert">{problem && <Problem>{problem}</Problem>}</div>
      {list && <TakeList key={list.name} list={list} onDone={() => setList(null)} />}
      {adding && (
        <Sheet className="plansheet">
          <PersonForm who={adding} person={null} onDone={() => setAdding(null)} />
        </Sheet>
      )}
      {!list && (
        <div className="plancols">
          <Trainees />
          <div className="planform">
            <Leaders />
            <Apart />
          </div>
        </div>
      )}
    </div>
  )
}
