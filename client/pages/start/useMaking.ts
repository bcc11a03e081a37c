/**
 * What "Make a room" holds and does: the draft, what is wrong with it, and what the server asks for before it makes the room.
 */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { serverClock } from '../../device/serverClock.ts'
import { useServerTime } from '../../device/useServerTime.ts'
import { deviceZone } from '../../device/zone.ts'
import { check, type Problems } from './check.ts'
import { type Draft, newDraft, tomorrow, withCalendar } from './draft.ts'
import { makeLater } from './later.ts'
import type { Made } from './making.ts'
import type { NewRoom } from './newRoom.ts'
import { PLACES, placeId } from './places.ts'

/** Puts the cursor where something is to be put right, unfolding what hides it. */
function goTo(problems: Problems): void {
  const place = PLACES.find((each) => problems[each] !== undefined)
  const element = place && document.getElementById(placeId(place))
  if (!element) return
  const folded = element.closest('details')
  if (folded) folded.open = true
  element.focus()
}

export interface MakingProps {
  readonly onMade: (room: NewRoom) => void
  /** Fetches the page that comes after this one. */
  readonly fetchNext: () => Promise<void>
}

/** The draft, and what is wrong with it. Once it has been sent back, each change is checked at once: a sentence leaves when it is heeded. */
function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => newDraft(serverClock.now(), deviceZone().zone))
  const [problems, setProblems] = useState<Problems>({})
  const tried = useRef(false)
  const suggested = useRef(draft.day)
  // A day that nobody has chosen yet is the server's, not the device's.
  useServerTime((now) => {
    const day = tomorrow(now, draft.zone)
    if (draft.day === suggested.current) setDraft(withCalendar(draft, { day }))
    suggested.current = day
  })
  const checked = (next: Draft) => {
    const outcome = check(next, serverClock.now())
    setProblems(outcome.ok ? {} : outcome.problems)
    return outcome
  }
  const change = (next: Draft) => {
    setDraft(next)
    if (tried.current) checked(next)
  }
  const sent = () => {
    tried.current = true
    return checked(draft)
  }
  return { draft, problems, setProblems, change, sent }
}

export function useMaking({ onMade, fetchNext }: MakingProps) {
  const { draft, problems, setProblems, change, sent } = useDraft()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [asksPassphrase, setAsksPassphrase] = useState(false)
  const [making, setMaking] = useState(false)
  const [asksAccount, setAsksAccount] = useState<Extract<Made, { state: 'asks-sign-in' }> | null>(
    null,
  )

  useEffect(() => {
    if (asksPassphrase) document.getElementById(placeId('passphrase'))?.focus()
  }, [asksPassphrase])

  const make = async (pass?: string) => {
    if (making) return
    setRefusal(null)
    const checked = sent()
    if (!checked.ok) {
      goTo(checked.problems)
      return
    }
    setMaking(true)
    const outcome = await makeLater({ ...checked.plan, ...(pass && { pass }) }, fetchNext)
    setMaking(false)
    setAsksAccount(outcome.state === 'asks-sign-in' ? outcome : null)
    if (outcome.state === 'made') {
      onMade({ plan: outcome.plan, links: outcome.links, trial: outcome.trial })
    } else if (outcome.state === 'asks-passphrase') {
      setAsksPassphrase(true)
      setProblems({ passphrase: outcome.sentence })
      goTo({ passphrase: outcome.sentence })
    } else if (outcome.state === 'refused') {
      setRefusal(outcome.sentence)
    }
  }
  return {
    draft,
    problems,
    refusal,
    asksPassphrase,
    asksAccount,
    making,
    change: (next: Draft) => {
      setRefusal(null)
      change(next)
    },
    make,
    send: (event: FormEvent) => {
      event.preventDefault()
      void make()
    },
  }
}
