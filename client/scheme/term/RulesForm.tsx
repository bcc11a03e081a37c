/** How groups are made: size, leaders, sites, and what each trainee is to reach. */

import type { Term } from '../../../shared/scheme/document.ts'
import { MOST_CHAIRS } from '../../../shared/session/seat.ts'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeTerm } from '../../text/schemeTerm.ts'
import { whole } from '../people/TraineeFields.tsx'
import { useTerm } from './useTerm.ts'

const text = () => schemeTerm.groups
const aim = () => schemeTerm.target
const did = () => schemeTerm.did
const SIZES = ['least', 'best', 'most'] as const
const SITES = ['mixed', 'apart', 'free'] as const
const KINDS = ['groups', 'minutes', 'share'] as const
const MOST_SIZE = MOST_CHAIRS - 2
const MOST_AMOUNT = { groups: 500, minutes: 60_000, share: 100 } as const
/** What is usual where the count changes. */
const USUAL = { groups: 25, minutes: 1_800, share: 70 } as const

/** The size with one figure changed, the others moved so that they stay in order. */
function sized(size: Term['size'], which: (typeof SIZES)[number], to: number): Term['size'] {
  const value = Math.max(1, Math.min(MOST_SIZE, to))
  switch (which) {
    case 'least':
      return { least: value, best: Math.max(value, size.best), most: Math.max(value, size.most) }
    case 'best':
      return { least: Math.min(value, size.least), best: value, most: Math.max(value, size.most) }
    case 'most':
      return { least: Math.min(value, size.least), best: Math.min(value, size.best), most: value }
  }
}

export function RulesForm() {
  const { term, put } = useTerm()
  const { size, target } = term
  return (
    <Sheet className="plansheet planform">
      <h2>{text().heading}</h2>
      <div className="planform__two">
        {SIZES.map((which) => (
          <Field
            key={which}
            label={text()[which]}
            type="number"
            min={1}
            max={MOST_SIZE}
            value={size[which]}
            onChange={(event) =>
              put(did().size, { size: sized(size, which, whole(event.target.value, MOST_SIZE)) })
            }
          />
        ))}
      </div>
      <p className="cap q">{text().sizes}</p>
      <Segmented
        legend={text().leadersEach}
        value={`${term.leadersEach}`}
        options={[
          { value: '1', label: text().one },
          { value: '2', label: text().two },
        ]}
        onChange={(each) => put(did().rules, { leadersEach: each === '1' ? 1 : 2 })}
      />
      <Segmented
        legend={text().sites}
        value={term.sites}
        options={SITES.map((value) => ({ value, label: text().siteRules[value] }))}
        onChange={(sites) => put(did().rules, { sites })}
      />
      <h2>{aim().heading}</h2>
      <div className="planform__two">
        <Choose
          label={aim().kind}
          value={target.kind}
          onChange={(event) => {
            const kind = event.target.value as Term['target']['kind']
            put(did().target, { target: { kind, amount: USUAL[kind] } })
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {aim().kinds[kind]}
            </option>
          ))}
        </Choose>
        <Field
          label={aim().amount}
          type="number"
          min={1}
          value={target.amount}
          onChange={(event) => {
            const amount = Math.max(1, whole(event.target.value, MOST_AMOUNT[target.kind]))
            put(did().target, { target: { ...target, amount } })
          }}
        />
      </div>
    </Sheet>
  )
}
