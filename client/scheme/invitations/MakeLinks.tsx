/** Signing what is not signed yet: progress, the passphrase where the server asks for it, and going on after a cut. */
import { useState } from 'react'
import {
  type Invitee,
  seriesRuleOf,
  unsigned,
  withSeats,
} from '../../../shared/scheme/invitations.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field, Problem } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { AccountPart } from '../../pages/start/AccountPart.tsx'
import { refused } from '../../text/errors.ts'
import { schemeLinks as text } from '../../text/schemeLinks.ts'
import { start } from '../../text/start.ts'
import { usePlan } from '../plan/context.tsx'
import { type Right, type Signed, signScheme } from './signing.ts'

type Refusal = Extract<Signed, { kind: 'refused' }>['code']

const sentenceOf = (code: Refusal): string =>
  code === 'unreachable' ? start.problem.unreachable : refused[code]

export function MakeLinks({ invitees }: { readonly invitees: readonly Invitee[] }) {
  const { scheme, change } = usePlan()
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const open = unsigned(scheme)
  const seatless = invitees.filter(
    ({ as, link, group }) =>
      as === 'trainee' &&
      link === 'none' &&
      scheme.series.some((series) => series.group === group.id),
  )
  const cut = scheme.groups.filter((group) => seriesRuleOf(scheme, group)?.cut)
  const make = async (right: Right) => {
    if (progress !== null) return
    const all = open.length
    let done = 0
    setRefusal(null)
    setProgress({ done, all })
    const signed = await signScheme(scheme, right, window.location.origin, (some) => {
      done += some.length
      setProgress({ done, all })
      change(text.made(some.length), (now) => ({
        ...now,
        series: [
          ...now.series.filter(({ group }) => !some.some((one) => one.group === group)),
          ...some.filter(({ group }) => now.groups.some(({ id }) => id === group)),
        ],
      }))
    })
    setProgress(null)
    if (signed.kind === 'refused') setRefusal(signed.code)
  }
  const seat = () =>
    change(text.seat, (now) => ({
      ...now,
      series: now.series.map((series) => {
        const group = now.groups.find(({ id }) => id === series.group)
        return group ? withSeats(series, group) : series
      }),
    }))
  const right: Right = passphrase === '' ? {} : { passphrase }
  return (
    <div className="planform no-print">
      {scheme.series.some(({ trial }) => trial) && <Problem>{text.trial}</Problem>}
      {cut.length > 0 && <p className="small">{text.cut(cut.map(({ name }) => name))}</p>}
      {open.length > 0 && (
        <Sheet className="plansheet planform">
          <p>{text.missing(open.length)}</p>
          {refusal === 'room-creation-closed' && (
            <Field
              label={text.passphrase}
              type="password"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
          <div role="alert">
            {refusal && refusal !== 'sign-in-needed' && <Problem>{sentenceOf(refusal)}</Problem>}
          </div>
          {refusal === 'sign-in-needed' ? (
            <AccountPart sentence={refused[refusal]} onPass={(pass) => void make({ pass })} />
          ) : (
            <Button
              kind="primary"
              aria-disabled={progress !== null}
              onClick={() => void make(right)}
            >
              {text.make}
            </Button>
          )}
          <p className="small" role="status">
            {progress ? text.making(progress.done, progress.all) : ''}
          </p>
        </Sheet>
      )}
      {seatless.length > 0 && (
        <div className="row row--wrap">
          <p className="small">{text.seats(seatless.length)}</p>
          <Button size="small" onClick={seat}>
            {text.seat}
          </Button>
        </div>
      )}
    </div>
  )
}
