/**
 * The scheme's document: everything a coordinator's file holds, in one version. It is opened, changed and saved in
 * the page alone (design §11); no name, site or total in it ever reaches a server.
 */
import * as v from 'valibot'
import { Id128Schema } from '../invitation.ts'
import { SeriesRuleSchema, ZoneSchema } from '../series.ts'
import { MOST_CHAIRS } from '../session/seat.ts'
import { noChanges, RotaSchema } from './rotaChanges.ts'
import { DateSchema, IdSchema, list, TimeSchema, text, whole } from './values.ts'
import { DAYS, HALVES } from './week.ts'

export type { Id } from './values.ts'

export const SCHEME_FORMAT = 'balint-room-scheme'
/** 2: the rota's changes, and a group's room. */
export const SCHEME_VERSION = 2

/** Bounds of a file, so that a stranger's file cannot stall the page. */
export const MOST_TRAINEES = 5_000
export const MOST_LEADERS = 1_000
export const MOST_SITES = 300
export const MOST_GROUPS = 1_000

const WeekSchema = list(v.picklist(HALVES), HALVES.length)

export const SiteSchema = v.strictObject({ id: IdSchema, name: text(80) })
export type Site = v.InferOutput<typeof SiteSchema>

/** When a group meets. */
export const MeetingSchema = v.strictObject({ day: v.picklist(DAYS), at: TimeSchema })
export type Meeting = v.InferOutput<typeof MeetingSchema>

export const TraineeSchema = v.strictObject({
  id: IdSchema,
  name: text(120),
  site: IdSchema,
  grade: v.pipe(v.string(), v.maxLength(40)),
  can: WeekSchema,
  /** `aside` stays on the list without a group; `left` has left the scheme and keeps their counts. */
  standing: v.picklist(['in', 'aside', 'left']),
  wishes: list(MeetingSchema, 10),
  /** Counts brought along from earlier terms and schemes. */
  earlier: v.strictObject({ groups: whole(0, 500), minutes: whole(0, 60_000) }),
  /** For drafts of mail, if the coordinator wants it kept. */
  mail: v.optional(v.pipe(v.string(), v.maxLength(254), v.email())),
})
export type Trainee = v.InferOutput<typeof TraineeSchema>

export const LeaderSchema = v.strictObject({
  id: IdSchema,
  name: text(120),
  site: IdSchema,
  can: WeekSchema,
  standing: v.picklist(['in', 'aside', 'left']),
  /** Groups a week at most. */
  most: whole(0, 10),
  accreditation: v.variant('kind', [
    v.strictObject({ kind: v.literal('accredited'), until: v.nullable(DateSchema) }),
    /** Leads only beside somebody accredited. */
    v.strictObject({ kind: v.literal('in-supervision'), next: v.nullable(DateSchema) }),
  ]),
  mail: v.optional(v.pipe(v.string(), v.maxLength(254), v.email())),
})
export type Leader = v.InferOutput<typeof LeaderSchema>

export const ApartSchema = v.strictObject({
  one: IdSchema,
  other: IdSchema,
  why: v.picklist(['supervisor', 'colleague', 'relative', 'other']),
})
export type ApartPair = v.InferOutput<typeof ApartSchema>

export const HolidaySchema = v.strictObject({
  first: DateSchema,
  last: DateSchema,
  name: text(80),
  /** Null is every site. */
  site: v.nullable(IdSchema),
})
export type Holiday = v.InferOutput<typeof HolidaySchema>

export const TermSchema = v.pipe(
  v.strictObject({
    name: text(80),
    first: DateSchema,
    last: DateSchema,
    zone: ZoneSchema,
    every: v.picklist(['week', 'fortnight', 'month']),
    minutes: whole(30, 180),
    /** Times at which groups may meet. */
    times: list(MeetingSchema, 60),
    holidays: list(HolidaySchema, 400),
    /** First days of new posts. */
    rotations: list(DateSchema, 20),
    size: v.pipe(
      v.strictObject({
        least: whole(1, MOST_CHAIRS),
        best: whole(1, MOST_CHAIRS),
        most: whole(1, MOST_CHAIRS - 2),
      }),
      v.check(({ least, best, most }) => least <= best && best <= most),
    ),
    leadersEach: v.picklist([1, 2]),
    sites: v.picklist(['mixed', 'apart', 'free']),
    target: v.variant('kind', [
      v.strictObject({ kind: v.literal('groups'), amount: whole(1, 500) }),
      v.strictObject({ kind: v.literal('minutes'), amount: whole(1, 60_000) }),
      /** Per cent of the dates offered. */
      v.strictObject({ kind: v.literal('share'), amount: whole(1, 100) }),
    ]),
  }),
  v.check(({ first, last }) => first <= last),
)
export type Term = v.InferOutput<typeof TermSchema>

export const GroupSchema = v.strictObject({
  id: IdSchema,
  name: text(80),
  meets: MeetingSchema,
  leaders: list(IdSchema, 2),
  trainees: list(IdSchema, MOST_CHAIRS),
  /** The next planning leaves its time, leaders and people; `shut` takes nobody in. */
  kept: v.picklist(['no', 'kept', 'shut']),
  /** The group of last term that it goes on with. */
  continues: v.nullable(IdSchema),
  /** The room that it meets in, where its people come together in one. */
  place: v.optional(text(80)),
})
export type Group = v.InferOutput<typeof GroupSchema>

/** What last term's groups were, for whoever is to stay together. */
export const FormerGroupSchema = v.strictObject({
  id: IdSchema,
  name: text(80),
  leaders: list(IdSchema, 2),
  trainees: list(IdSchema, MOST_CHAIRS),
})

/** 256 bits as base64url: a series' secret. */
const SecretSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
const InvitationSchema = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[A-Za-z0-9_.-]+$/))

/** The links of a group, signed once for all its dates; whoever has the file can make each link again. */
export const GroupSeriesSchema = v.strictObject({
  group: IdSchema,
  /** Where its links lead, as `https://balint.example`. */
  origin: v.pipe(v.string(), v.maxLength(300), v.url()),
  id: Id128Schema,
  secret: SecretSchema,
  leadersSecret: SecretSchema,
  rule: SeriesRuleSchema,
  leader: InvitationSchema,
  coLeader: InvitationSchema,
  /** One a chair. */
  members: list(InvitationSchema, MOST_CHAIRS),
  /** Whose each chair's link is or was; null for one that nobody ever had. */
  seats: list(v.nullable(IdSchema), MOST_CHAIRS),
  /** Signed by a server whose links die with its process. */
  trial: v.boolean(),
})
export type GroupSeries = v.InferOutput<typeof GroupSeriesSchema>

export const WAYS_GIVEN = ['letter', 'list', 'mail', 'calendar'] as const

/** Whose link has been handed over, how and on which day. */
export const GivenSchema = v.strictObject({
  person: IdSchema,
  group: IdSchema,
  what: v.picklist(WAYS_GIVEN),
  on: DateSchema,
})

/** One receipt that was counted: numbers and a date; the receipt stays with its owner. */
export const CountedSchema = v.strictObject({
  trainee: IdSchema,
  /** The receipt's own, so that it is not counted twice. */
  receipt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)),
  date: DateSchema,
  minutes: whole(0, 360),
  group: text(80),
})
export type Counted = v.InferOutput<typeof CountedSchema>

export const SchemeSchema = v.strictObject({
  format: v.literal(SCHEME_FORMAT),
  version: v.literal(SCHEME_VERSION),
  name: text(120),
  sites: list(SiteSchema, MOST_SITES),
  trainees: list(TraineeSchema, MOST_TRAINEES),
  leaders: list(LeaderSchema, MOST_LEADERS),
  apart: list(ApartSchema, 20_000),
  term: TermSchema,
  groups: list(GroupSchema, MOST_GROUPS),
  former: list(FormerGroupSchema, MOST_GROUPS),
  series: v.optional(list(GroupSeriesSchema, MOST_GROUPS), []),
  given: v.optional(list(GivenSchema, 40_000), []),
  counted: v.optional(list(CountedSchema, 200_000), []),
  rota: RotaSchema,
})
export type Scheme = v.InferOutput<typeof SchemeSchema>

/** An empty scheme with the field's usual frame: an hour a week, eight to a group. */
export const newScheme = (name: string, term: Pick<Term, 'first' | 'last' | 'zone'>): Scheme => ({
  format: SCHEME_FORMAT,
  version: SCHEME_VERSION,
  name,
  sites: [],
  trainees: [],
  leaders: [],
  apart: [],
  term: {
    name: '1',
    ...term,
    every: 'week',
    minutes: 60,
    times: [],
    holidays: [],
    rotations: [],
    size: { least: 6, best: 8, most: 10 },
    leadersEach: 2,
    sites: 'mixed',
    target: { kind: 'groups', amount: 25 },
  },
  groups: [],
  former: [],
  series: [],
  given: [],
  counted: [],
  rota: noChanges(),
})
