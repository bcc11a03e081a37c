/** Above every part: whose plan this is, how its file stands, what can be taken back, and saving. */
import { FileCheck, FileWarning, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/parts/Button.tsx'
import { Icon } from '../design/parts/Icon.tsx'
import { PageHeader } from '../design/parts/PageHeader.tsx'
import { serverClock } from '../device/serverClock.ts'
import { scheme as text } from '../text/scheme.ts'
import { savePlan } from './file/planFile.ts'
import { isUnsaved, type Plan, type PlanStep } from './plan/plan.ts'
import { Sealing } from './plan/Sealing.tsx'

const head = () => text.head

const timeOf = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)

function standing({ file, savedAt, ...plan }: Plan, unsaved: boolean): string {
  if (unsaved) return head().unsaved
  if (savedAt === null) return head().asOpened
  return file.handle || plan.kept === null
    ? head().saved(timeOf(savedAt))
    : head().savedCopy(timeOf(savedAt))
}

export function PlanHead({
  plan,
  step,
}: {
  readonly plan: Plan
  readonly step: (step: PlanStep) => void
}) {
  const [refused, setRefused] = useState(false)
  const [said, setSaid] = useState('')
  const [sealing, setSealing] = useState(false)
  const { history, file } = plan
  const unsaved = isUnsaved(plan)
  const last = history.before.at(-1)
  const next = history.after.at(-1)
  const save = async () => {
    const scheme = history.now
    const saved = await savePlan(scheme, file, !unsaved)
    setRefused(saved.kind === 'refused')
    if (saved.kind === 'saved')
      step({ kind: 'saved', scheme, file: saved.file, at: serverClock.now() })
  }
  return (
    <>
      <PageHeader>
        <div className="planhead">
          <span className="planhead__name">{history.now.name}</span>
          <span className="row" role="status">
            <Icon of={unsaved ? FileWarning : FileCheck} />
            <span>{standing(plan, unsaved)}</span>
          </span>
          {last && (
            <Button
              kind="quiet"
              size="small"
              icon={Undo2}
              onClick={() => {
                step({ kind: 'undone' })
                setSaid(text.undone(last.what))
              }}
            >
              {head().undo(last.what)}
            </Button>
          )}
          {next && (
            <Button
              kind="quiet"
              size="small"
              icon={Redo2}
              onClick={() => {
                step({ kind: 'redone' })
                setSaid(text.redone(next.what))
              }}
            >
              {head().redo(next.what)}
            </Button>
          )}
          <Button
            kind="quiet"
            size="small"
            aria-expanded={sealing}
            onClick={() => setSealing(!sealing)}
          >
            {`${head().seal}: ${file.passphrase === null ? head().openNote : head().sealedNote}`}
          </Button>
          <Button size="small" onClick={() => void save()}>
            {unsaved ? head().save : head().copy}
          </Button>
        </div>
      </PageHeader>
      <p className="sr" role="status">
        {said}
      </p>
      <div role="alert">{refused && <p className="planhead__refused">{head().refused}</p>}</div>
      {sealing && (
        <Sealing
          sealed={file.passphrase !== null}
          onSeal={(passphrase) => {
            step({ kind: 'sealed', passphrase })
            setSealing(false)
          }}
        />
      )}
    </>
  )
}
