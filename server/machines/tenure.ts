/**
 * Whether a node may let its rooms live, by what it knows itself: no room may live on two nodes, whatever stops, is cut off or is slow.
 * Pure; `now` is the node's own clock (ms, never set back, and running on while the process is stopped).
 *
 * A lease counts from before it was asked for, so it is over here before it can be over in the directory. Without the directory a node
 * goes on only while every other node that it knew of promises to take nothing of its own; a node that it did not know of has joined
 * later, and takes nothing before `TIMES.settling` is over. Once broken, it stays so until the directory has said what is still its own.
 */
import type { Joined, Label, NodeId, Renewed } from './directory.ts'
import { atLeast, surely, TIMES } from './times.ts'

interface UnderWay {
  /** Void from then on. */
  readonly until: number
  /** It takes nothing of theirs. */
  readonly owed: readonly NodeId[]
}

export interface Tenure {
  readonly node: NodeId
  readonly held: ReadonlySet<Label>
  /** Null before it has joined. */
  readonly epoch: string | null
  /** When the last good renewal was asked for. */
  readonly soundAt: number
  /** Who else there was, by that renewal. */
  readonly others: readonly NodeId[]
  /** Since when it takes part without a break in its lease. */
  readonly joinedAt: number
  /** How often it has joined: an answer to what was asked before is none. */
  readonly term: number
  /** Until when others take nothing of ours. */
  readonly promised: ReadonlyMap<NodeId, number>
  /** Until when we take nothing of others'. */
  readonly owed: ReadonlyMap<NodeId, number>
  /** Claims without an answer yet, by number. */
  readonly underWay: ReadonlyMap<number, UnderWay>
  readonly nextClaim: number
  readonly broken: boolean
}

export const newTenure = (node: NodeId): Tenure => ({
  node,
  held: new Set(),
  epoch: null,
  soundAt: Number.NEGATIVE_INFINITY,
  others: [],
  joinedAt: Number.POSITIVE_INFINITY,
  term: 0,
  promised: new Map(),
  owed: new Map(),
  underWay: new Map(),
  nextClaim: 1,
  broken: true,
})

/** `whole`: by its lease; `promised`: by what the others have promised; `rests`: nobody is heard and nothing is taken. */
export type Standing = 'whole' | 'promised' | 'rests'

export function standing(tenure: Tenure, now: number): Standing {
  if (now >= livesUntil(tenure)) return 'rests'
  return now < tenure.soundAt + surely(TIMES.lease) ? 'whole' : 'promised'
}

/** The moment at which its rooms stop unless something is heard before. */
export function livesUntil({ broken, others, promised, soundAt }: Tenure): number {
  if (broken) return Number.NEGATIVE_INFINITY
  const byPromises = others.map((node) => promised.get(node) ?? Number.NEGATIVE_INFINITY)
  return Math.max(
    soundAt + surely(TIMES.lease),
    Math.min(soundAt + surely(TIMES.without), ...byPromises),
  )
}

/** To be done before anything else is: notices a break, also one that was slept through. */
export const noticed = (tenure: Tenure, now: number): Tenure =>
  tenure.broken || standing(tenure, now) !== 'rests' ? tenure : { ...tenure, broken: true }

/** Whether this room may live here at this moment. */
export const mayLive = (tenure: Tenure, label: Label, now: number): boolean =>
  tenure.held.has(label) && standing(tenure, now) !== 'rests'

/** Whether it may take what nobody who lives has. */
export const isSettled = ({ joinedAt }: Tenure, now: number): boolean =>
  now >= joinedAt + atLeast(TIMES.settling)

/** Whether the directory may be asked for a room: not while it does not answer. */
export const mayAsk = (tenure: Tenure, now: number): boolean =>
  standing(tenure, now) === 'whole' && now < tenure.soundAt + 2 * TIMES.renewEvery

const owedNow = ({ owed }: Tenure, now: number): readonly NodeId[] =>
  [...owed].filter(([, until]) => until > now).map(([node]) => node)

/** A claim leaves now. The answer is what goes with it. */
export function claiming(tenure: Tenure, now: number) {
  const owed = owedNow(tenure, now)
  const underWay = new Map([...tenure.underWay].filter(([, { until }]) => until > now))
  underWay.set(tenure.nextClaim, { until: now + atLeast(TIMES.claimWithin), owed })
  return {
    tenure: { ...tenure, underWay, nextClaim: tenure.nextClaim + 1 },
    claim: tenure.nextClaim,
    settled: isSettled(tenure, now),
    owed,
  }
}

export interface ClaimAnswer {
  readonly label: Label
  readonly claim: number
  /** The tenure's as it was when that was asked. */
  readonly term: number
  readonly yours: boolean
}

/** The directory has answered a claim. The room may live here if it is then held. */
export function answered(before: Tenure, answer: ClaimAnswer, now: number): Tenure {
  const noticing = noticed(before, now)
  const underWay = new Map(noticing.underWay)
  underWay.delete(answer.claim)
  const tenure = { ...noticing, underWay }
  if (!answer.yours || tenure.broken || tenure.term !== answer.term) return tenure
  return { ...tenure, held: new Set(tenure.held).add(answer.label) }
}

export function released(tenure: Tenure, label: Label): Tenure {
  const held = new Set(tenure.held)
  held.delete(label)
  return { ...tenure, held }
}

const othersIn = ({ node }: Tenure, nodes: readonly NodeId[]): readonly NodeId[] =>
  nodes.filter((each) => each !== node)

/** The answer to a renewal that was asked for at `askedAt` in `term`. */
export function renewed(
  before: Tenure,
  answer: Renewed,
  { askedAt, term }: { readonly askedAt: number; readonly term: number },
  now: number,
): Tenure {
  const tenure = noticed(before, now)
  if (tenure.broken || tenure.term !== term || answer.kind === 'lapsed') return tenure
  if (askedAt < tenure.soundAt) return tenure
  return { ...tenure, soundAt: askedAt, others: othersIn(tenure, answer.nodes) }
}

/** What a node that joins again says of its rooms. */
export const joining = (before: Tenure, now: number) => {
  const tenure = noticed(before, now)
  return { tenure, held: [...tenure.held], unbroken: !tenure.broken }
}

/** The answer to joining in this epoch. What was lost is not held any more: its pages find it elsewhere. */
export function joined(
  before: Tenure,
  answer: Extract<Joined, { kind: 'joined' }>,
  asked: { readonly askedAt: number; readonly epoch: string; readonly held: readonly Label[] },
  now: number,
): Tenure {
  const tenure = noticed(before, now)
  // What was claimed while the answer was under way was not spoken of in it.
  const known = asked.held.filter((label) => tenure.held.has(label))
  return {
    ...tenure,
    epoch: asked.epoch,
    held: new Set(known.filter((label) => !answer.lost.includes(label))),
    soundAt: asked.askedAt,
    others: othersIn(tenure, answer.nodes),
    joinedAt: now,
    term: tenure.term + 1,
    promised: new Map(),
    broken: false,
  }
}

/**
 * Another node asks us to take nothing of its own for the time of a lease. From here on no claim does; `given` says whether none that
 * left before can: if not, it asks again.
 */
export function promise(before: Tenure, to: NodeId, now: number) {
  const noticing = noticed(before, now)
  const tenure = {
    ...noticing,
    owed: new Map(noticing.owed).set(to, now + atLeast(TIMES.lease)),
  }
  const given = [...tenure.underWay.values()].every(
    ({ until, owed }) => until <= now || owed.includes(to),
  )
  return { tenure, given }
}

/** Another node has promised; it was asked at `askedAt`. */
export function wasPromised(before: Tenure, by: NodeId, askedAt: number, now: number): Tenure {
  const tenure = noticed(before, now)
  const until = Math.max(askedAt + surely(TIMES.lease), tenure.promised.get(by) ?? 0)
  return { ...tenure, promised: new Map(tenure.promised).set(by, until) }
}
