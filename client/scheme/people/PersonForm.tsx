/** One person, changed or added. What is done here is one step that can be undone. */
import { type FormEvent, useState } from 'react'
import type { Id, Leader, Scheme, Trainee } from '../../../shared/scheme/document.ts'
import { drawId } from '../../../shared/scheme/drawId.ts'
import { withLeader, withSite, withTrainee } from '../../../shared/scheme/people.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { schemePeople as text } from '../../text/schemePeople.ts'
import { WeekMarks } from '../parts/Week.tsx'
import { usePlan } from '../plan/context.tsx'
import { LeaderFields } from './LeaderFields.tsx'
import { TraineeFields } from './TraineeFields.tsx'

const form = () => text.form
const NEW_SITE = 'new'

type Who =
  | { readonly who: 'trainee'; readonly person: Trainee | null }
  | { readonly who: 'leader'; readonly person: Leader | null }

const common = (id: Id, site: Id) => ({
  id,
  name: '',
  site,
  can: [],
  standing: 'in' as const,
})

const newTrainee = (id: Id, site: Id): Trainee => ({
  ...common(id, site),
  grade: '',
  wishes: [],
  earlier: { groups: 0, minutes: 0 },
})

const newLeader = (id: Id, site: Id): Leader => ({
  ...common(id, site),
  most: 1,
  accreditation: { kind: 'accredited', until: null },
})

const draw = (): Id => drawId(secureRandom)

export function PersonForm({
  who,
  person,
  onDone,
}: Who & {
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const site = scheme.sites[0]?.id ?? NEW_SITE
  const [trainee, setTrainee] = useState<Trainee>(
    () => (who === 'trainee' ? person : null) ?? newTrainee(draw(), site),
  )
  const [leader, setLeader] = useState<Leader>(
    () => (who === 'leader' ? person : null) ?? newLeader(draw(), site),
  )
  const [siteName, setSiteName] = useState('')
  const [asked, setAsked] = useState(false)
  const now = who === 'trainee' ? trainee : leader
  const put = (part: Partial<Trainee & Leader>) => {
    if (who === 'trainee') setTrainee({ ...trainee, ...part })
    else setLeader({ ...leader, ...part })
  }
  const named = now.name.trim() !== ''
  const sited = now.site !== NEW_SITE || siteName.trim() !== ''
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!named || !sited) return
    const added = { id: draw(), name: siteName.trim() }
    const at = now.site === NEW_SITE ? added.id : now.site
    const name = now.name.trim()
    change(person === null ? text.did.added(name) : text.did.changed(name), (before): Scheme => {
      const grown = now.site === NEW_SITE ? withSite(before, added) : before
      return who === 'trainee'
        ? withTrainee(grown, { ...trainee, name, site: at })
        : withLeader(grown, { ...leader, name, site: at })
    })
    onDone()
  }
  return (
    <form className="planform people__form" noValidate onSubmit={submitted}>
      {person === null && <h3>{who === 'trainee' ? form().newTrainee : form().newLeader}</h3>}
      <div className="planform__two">
        <Field
          label={form().name}
          maxLength={120}
          autoFocus
          value={now.name}
          problem={asked && !named ? form().needName : null}
          onChange={(event) => put({ name: event.target.value })}
        />
        <Choose
          label={form().site}
          value={now.site}
          onChange={(event) => put({ site: event.target.value })}
        >
          {scheme.sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW_SITE}>{form().newSite}</option>
        </Choose>
        {now.site === NEW_SITE && (
          <Field
            label={form().siteName}
            maxLength={80}
            value={siteName}
            problem={asked && !sited ? form().needSite : null}
            onChange={(event) => setSiteName(event.target.value)}
          />
        )}
        <Choose
          label={form().standing}
          value={now.standing}
          onChange={(event) => put({ standing: event.target.value as Trainee['standing'] })}
        >
          {(['in', 'aside', 'left'] as const).map((standing) => (
            <option key={standing} value={standing}>
              {text.standing[standing]}
            </option>
          ))}
        </Choose>
      </div>
      {who === 'trainee' ? (
        <TraineeFields one={trainee} times={scheme.term.times} onChange={put} />
      ) : (
        <LeaderFields one={leader} onChange={put} />
      )}
      <WeekMarks label={form().can} can={now.can} onChange={(can) => put({ can: [...can] })} />
      <div className="row row--wrap">
        <Button type="submit" kind="primary">
          {form().done}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {form().leave}
        </Button>
      </div>
    </form>
  )
}
