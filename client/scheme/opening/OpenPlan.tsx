/** Opening a plan from its file, with its passphrase where it is sealed, or beginning a new one. */
import { ArrowRight, Eye, FileLock, FilePlus, FolderOpen } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { openSealed, type ReadScheme, readScheme } from '../../../shared/scheme/file.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field, Problem } from '../../design/parts/Field.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { scheme as text } from '../../text/scheme.ts'
import { type ChosenFile, chooseInPlace, textOfFile, writesInPlace } from '../file/planFile.ts'
import type { PlanStep } from '../plan/plan.ts'
import { BeginPlan } from './BeginPlan.tsx'

type Sealed = Extract<ReadScheme, { kind: 'sealed' }>['sealed']

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'begin' }
  | { readonly at: 'sealed'; readonly chosen: ChosenFile; readonly sealed: Sealed }

const open = () => text.open

export function OpenPlan({ onPlan }: { readonly onPlan: (step: PlanStep) => void }) {
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const [problem, setProblem] = useState<string | null>(null)

  const take = (read: ReadScheme, chosen: ChosenFile, passphrase: string | null) => {
    if (read.kind === 'refused') return setProblem(text.fault(read.fault))
    setProblem(null)
    if (read.kind === 'sealed') return setStage({ at: 'sealed', chosen, sealed: read.sealed })
    const { handle, file } = chosen
    onPlan({ kind: 'opened', scheme: read.scheme, file: { name: file.name, handle, passphrase } })
  }
  const chose = async (chosen: ChosenFile | null) => {
    if (chosen === null) return
    const said = await textOfFile(chosen)
    setStage({ at: 'choose' })
    if (said === null) setProblem(open().noText)
    else take(readScheme(said), chosen, null)
  }

  if (stage.at === 'begin')
    return <BeginPlan onPlan={onPlan} onBack={() => setStage({ at: 'choose' })} />
  return (
    <>
      <h2>{open().heading}</h2>
      {stage.at === 'sealed' ? (
        <Passphrase
          chosen={stage.chosen}
          problem={problem}
          onAnother={() => {
            setProblem(null)
            setStage({ at: 'choose' })
          }}
          onSaid={async (passphrase) =>
            take(await openSealed(stage.sealed, passphrase), stage.chosen, passphrase)
          }
        />
      ) : (
        <div className="opening__choose">
          <ChooseFile onChosen={chose} />
          <div role="alert">{problem && <Problem>{problem}</Problem>}</div>
        </div>
      )}
      <p className="opening__or">{open().or}</p>
      <button type="button" className="opening__begin" onClick={() => setStage({ at: 'begin' })}>
        <Icon of={FilePlus} />
        <span>
          <b>{open().begin}</b>
          <span>{open().beginText}</span>
        </span>
        <Icon of={ArrowRight} />
      </button>
    </>
  )
}

/** The browser's own dialogue where the file can be written again, else a field. */
function ChooseFile({ onChosen }: { readonly onChosen: (chosen: ChosenFile | null) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const choose = async () => {
    if (writesInPlace()) onChosen(await chooseInPlace())
    else field.current?.click()
  }
  return (
    <>
      <Button kind="primary" size="tall" wide icon={FolderOpen} onClick={() => void choose()}>
        {open().choose}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".plan,.json,application/json"
        aria-label={open().choose}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onChosen({ file, handle: null })
          event.target.value = ''
        }}
      />
    </>
  )
}

function Passphrase({
  chosen,
  problem,
  onSaid,
  onAnother,
}: {
  readonly chosen: ChosenFile
  readonly problem: string | null
  readonly onSaid: (passphrase: string) => Promise<void>
  readonly onAnother: () => void
}) {
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const submitted = async (event: FormEvent) => {
    event.preventDefault()
    if (said === '' || busy) return
    setBusy(true)
    await onSaid(said)
    setBusy(false)
  }
  return (
    <form className="opening__choose" noValidate onSubmit={(event) => void submitted(event)}>
      <div className="opening__file">
        <Icon of={FileLock} />
        <span>
          <b>{chosen.file.name}</b>
          <span className="small q">{`${open().size(chosen.file.size / 1000)}, ${open().sealed}`}</span>
        </span>
        <Button size="small" onClick={onAnother}>
          {open().another}
        </Button>
      </div>
      <div className="opening__pass">
        <Field
          label={open().passphrase}
          hint={open().passphraseHint}
          type={shown ? 'text' : 'password'}
          autoFocus
          value={said}
          problem={problem}
          onChange={(event) => setSaid(event.target.value)}
        />
        <Button
          kind="quiet"
          size="small"
          icon={Eye}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {open().show}
        </Button>
      </div>
      <Button type="submit" kind="primary" size="tall" wide aria-disabled={busy}>
        {busy ? open().opening : open().button}
      </Button>
    </form>
  )
}
