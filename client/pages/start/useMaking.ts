/**
 * What "Make a room" holds and does: the draft, what is wrong with it, and what the server asks for before it makes the room.
 */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { serverClock } from '../../device/serverClock.ts'
import { useServerTime } from '../../device/useServerTime.ts'
import { deviceZone } from '../../device/zone.ts'
import type { NewRoom } from '../invitations/newRoom.ts'
import { check, type Problems } from './check.ts'
import { type Draft, newDraft, tomorrow, withCalendar } from './draft.ts'
import { makeLater } from './later.ts'
import type { Made } from './making.ts'
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

/** What the server asks for before it makes the room. */
type Asked = Extract<Made, { state: 'asks-passphrase' | 'asks-sign-in' }>

export function useMaking({ onMade, fetchNext }: MakingProps) {
  const [draft, setDraft] = useState<Draft>(() => newDraft(serverClock.now(), deviceZone().zone))
  const [problems, setProblems] = useState<Problems>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [making, setMaking] = useState(false)
  const tried = useRef(false)
  const suggested = useRef(draft.day)
  // A day that nobody has chosen yet is the server's, not the device's.
  useServerTime((now) => {
    const day = tomorrow(now, draft.zone)
    if (draft.day === suggested.current) setDraft(withCalendar(draft, { day }))
    suggested.current = day
  })
  // The field is there only once it has been drawn.
  useEffect(() => {
    if (asked?.state === 'asks-passphrase') goTo({ passphrase: asked.sentence })
  }, [asked])

  const checked = (next: Draft) => {
    setRefusal(null)
    const outcome = check(next, serverClock.now())
    setProblems(outcome.ok ? {} : outcome.problems)
    return outcome
  }
  // Once the form has been sent back, each change is checked at once: a sentence leaves when it is heeded.
  const change = (next: Draft) => {
    setDraft(next)
    if (tried.current) checked(next)
  }
  const make = async (pass?: string) => {
    if (making) return
    tried.current = true
    const sent = checked(draft)
    if (!sent.ok) {
      goTo(sent.problems)
      return
    }
    setMaking(true)
    const outcome = await makeLater({ ...sent.plan, ...(pass && { pass }) }, fetchNext)
    setMaking(false)
    if (outcome.state === 'made') onMade(outcome)
    else if (outcome.state === 'refused') {
      setRefusal(outcome.sentence)
      // A passphrase that has been asked for stays to be seen.
      setAsked((was) => (was?.state === 'asks-passphrase' ? was : null))
    } else {
      setAsked(outcome)
      if (outcome.state === 'asks-passphrase') setProblems({ passphrase: outcome.sentence })
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void make()
  }
  return { draft, problems, refusal, asked, making, change, make, send }
}
