/** New links for a whole group: the old ones are taken out of the file, and the next signing makes others. */
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Choose } from '../../design/parts/Field.tsx'
import { schemeLinks } from '../../text/schemeLinks.ts'
import { usePlan } from '../plan/context.tsx'

const text = () => schemeLinks.again

export function VoidGroup() {
  const { scheme, change } = usePlan()
  const signed = scheme.groups.filter(({ id }) => scheme.series.some(({ group }) => group === id))
  const [chosen, setChosen] = useState('')
  const group = signed.find(({ id }) => id === chosen) ?? signed[0]
  if (!group) return null
  return (
    <Disclosure summary={text().summary}>
      <div className="planform">
        <p className="small">{text().say}</p>
        <Choose
          label={text().group}
          value={group.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {signed.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choose>
        <Button
          onClick={() =>
            change(text().did(group.name), (now) => ({
              ...now,
              series: now.series.filter((one) => one.group !== group.id),
              given: now.given.filter((one) => one.group !== group.id),
            }))
          }
        >
          {text().button}
        </Button>
      </div>
    </Disclosure>
  )
}
