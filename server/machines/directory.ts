/**
 * What the directory decides: which node has which room. Labels, nodes and times, nothing else. Pure, with the directory's own clock;
 * each function is one atomic step, whoever carries it out.
 */
import { TIMES } from './times.ts'

/** Drawn anew whenever a process starts: a node that comes back is another one. */
export type NodeId = string
/** Stands for a room, or for all dates of a series; opens and names nothing. */
export type Label = string

export interface Lease {
  readonly address: string
  readonly rooms: number
  /** Whether it may be passed a room of nobody's: it has settled, and is not on its way out. */
  readonly takes: boolean
  /** Over at this moment (ms on the directory's clock). */
  readonly until: number
}

export interface Directory {
  /** Drawn whenever the directory begins empty: it keeps nothing over a restart, and nodes must hear of that. */
  readonly epoch: string
  readonly leases: ReadonlyMap<NodeId, Lease>
  readonly claims: ReadonlyMap<Label, NodeId>
  /** Ended rooms by their hash, until their window closes (ms on the directory's clock). */
  readonly ended: ReadonlyMap<string, number>
}

export const emptyDirectory = (epoch: string): Directory => ({
  epoch,
  leases: new Map(),
  claims: new Map(),
  ended: new Map(),
})

const lives = ({ leases }: Directory, node: NodeId, now: number): boolean =>
  (leases.get(node)?.until ?? 0) > now

const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value)

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> => {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}

export interface Asker {
  readonly node: NodeId
  /** The directory that the asker speaks to: a request never counts in another. */
  readonly epoch: string
}

export interface Step<A> {
  readonly directory: Directory
  readonly answer: A
}

export interface JoinAsk extends Asker {
  readonly address: string
  readonly rooms: number
  readonly takes: boolean
  readonly held: readonly Label[]
  /** Whether its rooms have lived without a break: then what an emptied directory has forgotten is still its own. */
  readonly unbroken: boolean
}

export type Joined =
  | { readonly kind: 'joined'; readonly lost: readonly Label[]; readonly nodes: readonly NodeId[] }
  | { readonly kind: 'other-epoch'; readonly epoch: string }

/** A node comes, or comes back after its lease was over, and says what it has. */
export function join(directory: Directory, ask: JoinAsk, now: number): Step<Joined> {
  const { epoch } = directory
  if (ask.epoch !== epoch) return { directory, answer: { kind: 'other-epoch', epoch } }
  const mayKeep = (label: Label): boolean => {
    const holder = directory.claims.get(label)
    return holder === ask.node || (holder === undefined && ask.unbroken)
  }
  const claims = new Map(directory.claims)
  for (const label of ask.held) if (mayKeep(label)) claims.set(label, ask.node)
  const { address, rooms, takes } = ask
  const lease = { address, rooms, takes, until: now + TIMES.lease }
  const next = { ...directory, claims, leases: withEntry(directory.leases, ask.node, lease) }
  const lost = ask.held.filter((label) => !mayKeep(label))
  return { directory: next, answer: { kind: 'joined', lost, nodes: nodesOf(next, now) } }
}

export type Renewed =
  | { readonly kind: 'renewed'; readonly nodes: readonly NodeId[] }
  /** The lease was over, or the directory has begun anew: join again. */
  | { readonly kind: 'lapsed'; readonly epoch: string }

/** Costs the same however many rooms the node has. */
export function renew(
  directory: Directory,
  { node, epoch, rooms, takes }: Asker & Pick<Lease, 'rooms' | 'takes'>,
  now: number,
): Step<Renewed> {
  const lease = directory.leases.get(node)
  if (epoch !== directory.epoch || lease === undefined || lease.until <= now) {
    return { directory, answer: { kind: 'lapsed', epoch: directory.epoch } }
  }
  const next = {
    ...directory,
    leases: withEntry(directory.leases, node, { ...lease, rooms, takes, until: now + TIMES.lease }),
  }
  return { directory: next, answer: { kind: 'renewed', nodes: nodesOf(next, now) } }
}

const nodesOf = (directory: Directory, now: number): readonly NodeId[] =>
  [...directory.leases.keys()].filter((node) => lives(directory, node, now))

export interface ClaimAsk extends Asker {
  readonly label: Label
  /** Hash of the very room: a label may stand for all dates of a series. */
  readonly room: string
  /** Whether the asker may take what nobody who lives has. */
  readonly settled: boolean
  /** Nodes from whom the asker has promised to take nothing. */
  readonly owed: readonly NodeId[]
  /** Void from then on (ms on the directory's clock). */
  readonly by: number
}

export type Claimed =
  | { readonly kind: 'yours' }
  /** Whoever asks is passed on to that node, as long as it answers. */
  | { readonly kind: 'theirs'; readonly node: NodeId }
  | { readonly kind: 'ended' }
  /** Somebody who has settled must ask. */
  | { readonly kind: 'unsettled' }
  /** Too late, or not by a node of this directory. */
  | { readonly kind: 'void' }

/** A node asks for a room, because somebody has come to it for that room. */
export function claim(directory: Directory, ask: ClaimAsk, now: number): Step<Claimed> {
  const say = (answer: Claimed): Step<Claimed> => ({ directory, answer })
  if (ask.epoch !== directory.epoch || !lives(directory, ask.node, now) || now >= ask.by) {
    return say({ kind: 'void' })
  }
  if ((directory.ended.get(ask.room) ?? 0) > now) return say({ kind: 'ended' })
  const holder = directory.claims.get(ask.label)
  if (holder === ask.node) return say({ kind: 'yours' })
  if (holder !== undefined && (lives(directory, holder, now) || ask.owed.includes(holder))) {
    return say({ kind: 'theirs', node: holder })
  }
  if (!ask.settled) return say({ kind: 'unsettled' })
  const claims = withEntry(directory.claims, ask.label, ask.node)
  return { directory: { ...directory, claims }, answer: { kind: 'yours' } }
}

/** A room is gone from its node and may be taken by another. */
export function release(
  directory: Directory,
  { node, label, by }: Pick<ClaimAsk, 'node' | 'label' | 'by'>,
  now: number,
): Directory {
  if (now >= by || directory.claims.get(label) !== node) return directory
  return { ...directory, claims: without(directory.claims, label) }
}

/** A room has ended for good: nobody opens it again until that moment (ms on the directory's clock). */
export const bury = (directory: Directory, room: string, until: number): Directory => ({
  ...directory,
  ended: withEntry(directory.ended, room, until),
})

/** A node is gone in good order. What it still has, anybody may take. */
export const leave = (directory: Directory, node: NodeId): Directory => ({
  ...directory,
  leases: without(directory.leases, node),
})

export interface Whereabouts {
  /** Who has the room, if its lease holds. */
  readonly holder: NodeId | null
  /** Who is to be asked to take it, if nobody has it. */
  readonly least: NodeId | null
}

/** Where whoever comes for a room is to be passed on to. Claims nothing. */
export function look(directory: Directory, label: Label, now: number): Whereabouts {
  const holder = directory.claims.get(label)
  const holds = holder !== undefined && lives(directory, holder, now)
  return { holder: holds ? holder : null, least: leastLoaded(directory, label, now) }
}

/** Nodes with so few rooms more than the emptiest count as equally empty. */
export const SLACK = 5

/**
 * One of the emptiest nodes that take a room of nobody's: for one label the same, whoever asks, so that a group whose people come back
 * by different nodes in one moment meets at one of them.
 */
function leastLoaded(directory: Directory, label: Label, now: number): NodeId | null {
  const taking = [...directory.leases].filter(([, { until, takes }]) => until > now && takes)
  const fewest = Math.min(...taking.map(([, { rooms }]) => rooms))
  const nodes = taking
    .filter(([, { rooms }]) => rooms <= fewest + SLACK)
    .map(([node]) => node)
    .sort()
  const drawn = (label.charCodeAt(0) || 0) * 256 + (label.charCodeAt(1) || 0)
  return nodes[drawn % nodes.length] ?? null
}
