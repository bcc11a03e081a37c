/** A group's name, time and leaders by hand; closing it to newcomers; taking it away. */
import type { Group, Id, Meeting } from '../../../shared/scheme/document.ts'
import { withGroups } from '../../../shared/scheme/invitations.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { timeInWords } from '../../text/schemeTerm.ts'
import { usePlan } from '../plan/context.tsx'

const text = () => schemeGroups.change
const did = () => schemeGroups.did

const keyOf = ({ day, at }: Meeting): string => `${day} ${at}`

export function ChangeGroup({
  group,
  onDone,
}: {
  readonly group: Group
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const put = (part: Partial<Group>) =>
    change(did().changed(group.name), (now) => ({
      ...now,
      groups: now.groups.map((one) => (one.id === group.id ? { ...one, ...part } : one)),
    }))
  const times = scheme.term.times.some((time) => keyOf(time) === keyOf(group.meets))
    ? scheme.term.times
    : [group.meets, ...scheme.term.times]
  const lead = (at: 0 | 1, id: Id) => {
    const others = group.leaders.filter((other, index) => index !== at && other !== id)
    const [other] = others
    const next = at === 0 ? [id, other] : [other, id]
    put({ leaders: next.filter((one): one is Id => one !== undefined && one !== '') })
  }
  return (
    <div className="planform group__wide">
      <Field
        label={text().name}
        maxLength={80}
        defaultValue={group.name}
        onBlur={(event) => {
          const name = event.target.value.trim()
          if (name !== '' && name !== group.name) put({ name })
        }}
      />
      <Choose
        label={text().time}
        value={keyOf(group.meets)}
        onChange={(event) => {
          const time = times.find((one) => keyOf(one) === event.target.value)
          if (time) put({ meets: time })
        }}
      >
        {times.map((time) => (
          <option key={keyOf(time)} value={keyOf(time)}>
            {timeInWords(time)}
          </option>
        ))}
      </Choose>
      {([0, 1] as const).map((at) => (
        <Choose
          key={at}
          label={at === 0 ? text().leader : text().coLeader}
          value={group.leaders[at] ?? ''}
          onChange={(event) => lead(at, event.target.value)}
        >
          <option value="">{text().none}</option>
          {scheme.leaders
            .filter(({ standing }) => standing === 'in')
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Choose>
      ))}
      <Field
        label={text().place}
        maxLength={80}
        defaultValue={group.place ?? ''}
        onBlur={(event) => {
          const place = event.target.value.trim()
          if (place !== (group.place ?? '')) put({ place: place === '' ? undefined : place })
        }}
      />
      <Tick
        label={text().shut}
        checked={group.kept === 'shut'}
        onChange={(on) => put({ kept: on ? 'shut' : 'kept' })}
      />
      <div className="row row--wrap">
        <Button size="small" onClick={onDone}>
          {text().done}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() =>
            change(did().removed(group.name), (now) =>
              withGroups(
                now,
                now.groups.filter(({ id }) => id !== group.id),
              ),
            )
          }
        >
          {text().remove}
        </Button>
      </div>
    </div>
  )
}
