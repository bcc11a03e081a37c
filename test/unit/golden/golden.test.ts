/**
 * What the release f155f47 gave out and people may still hold: links in calendars and mails, tickets and copies in pages that are
 * open, receipts for ever. The files beside this one were made once, by that release, under fixed secrets and a fixed clock. They
 * are never made again: a file that no longer opens is a promise broken, and the code is what must change.
 */
import { describe, expect, it } from 'vitest'
import { openCopy } from '../../../server/rooms/roomCopy.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { compactAgenda } from '../../../shared/compactAgenda.ts'
import { decodeCreatorsWords } from '../../../shared/creatorsWords.ts'
import { findNote, markOfSeries } from '../../../shared/datesNote.ts'
import { findWholeLink } from '../../../shared/foundLink.ts'
import { expandAgenda, openLink } from '../../../shared/invitation.ts'
import { type Jwks, readReceipt, verifyReceipt } from '../../../shared/receipt.ts'
import { fromBase64Url, toBase64Url } from '../../../shared/sealing/bytes.ts'
import {
  deriveAdmission,
  deriveDateStripKey,
  deriveRoomKeys,
  deriveSeriesDateKeys,
  deriveStripKey,
  verifierOf,
} from '../../../shared/sealing/keys.ts'
import { open } from '../../../shared/sealing/seal.ts'
import { datesOf, type SeriesRule } from '../../../shared/series.ts'
import { readSessionCopy } from '../../../shared/session/sessionSchema.ts'
import agendas from './agendas.json' with { type: 'json' }
import copies from './copies.json' with { type: 'json' }
import dates from './dates.json' with { type: 'json' }
import frames from './frames.json' with { type: 'json' }
import links from './links.json' with { type: 'json' }
import receipts from './receipts.json' with { type: 'json' }
import tickets from './tickets.json' with { type: 'json' }

const secret = new Uint8Array(32).fill(7)
const before = new Uint8Array(32).fill(8)
/** A quarter of an hour before the meetings of these files. */
const clock = () => 1_799_999_100_000

const server = createTokens({ secret }, clock)
/** After a rotation: what `before` signed is still read. */
const rotated = createTokens({ secret, previous: before }, clock)

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array(0)

/** Everything that a link says, as the file says it. */
async function meaningOf(link: string, by: Awaited<typeof server>) {
  const opened = openLink(new URL(link).hash)
  if (!opened.ok) return opened
  const { claims, roomSecret, leadersSecret, words } = opened
  const admission = await deriveAdmission(roomSecret)
  const dates = (series: string, rule: SeriesRule) =>
    datesOf(rule).map((date) => ({ ...date, room: by.roomIdOf(series, date.index) }))
  return {
    claims: await by.invitation.read(opened.invitation),
    agenda: expandAgenda(claims.a),
    roomSecret: toBase64Url(roomSecret),
    ...(leadersSecret && { leadersSecret: toBase64Url(leadersSecret) }),
    ...(words !== undefined && { words: await decodeCreatorsWords(words) }),
    admission: toBase64Url(admission),
    fits: (await verifierOf(admission)) === claims.v,
    ...('s' in claims && { dates: dates(claims.s, claims.w) }),
  }
}

/** The public keys as they cross to a page. */
const servedBy = (by: Awaited<typeof server>): Jwks => JSON.parse(JSON.stringify(by.receipt.jwks()))

describe('what the release f155f47 gave out', () => {
  it.each(links.links)('link: $name', async ({ name: _name, link, ...means }) => {
    const meaning = await meaningOf(link, await server)
    expect(meaning).toMatchObject(means)
    expect(meaning).toMatchObject({ fits: true, claims: means.claims, agenda: means.agenda })
  })

  it.each(links.underPrevious)('link: $name', async ({ name: _name, link, ...means }) => {
    expect(await meaningOf(link, await rotated)).toMatchObject({ ...means, fits: true })
    expect(await (await server).invitation.read(link.split('#')[1] ?? '')).toBeNull()
  })

  it.each(agendas)('agenda in a link: $compact', ({ compact, agenda }) => {
    const expanded = expandAgenda(compact)
    expect(expanded).toMatchObject(agenda)
    if (expanded) expect(expandAgenda(compactAgenda(expanded))).toEqual(expanded)
  })

  it.each(tickets.tickets)('ticket of seat $claims.seat', async ({ ticket, claims }) => {
    expect(await (await server).ticket.read(ticket)).toEqual(claims)
  })

  it.each(tickets.underPrevious)('ticket under the secret before', async ({ ticket, claims }) => {
    expect(await (await rotated).ticket.read(ticket)).toEqual(claims)
    expect(await (await server).ticket.read(ticket)).toBeNull()
  })

  it.each(copies.copies)('copy: $name', async ({ sealed, copy }) => {
    const opened = await openCopy(sealed, (await server).copy, copies.at)
    expect(opened).toMatchObject({ ok: true, copy })
    expect(readSessionCopy(JSON.stringify(copy.session))).toMatchObject(copy.session)
  })

  it.each(copies.underPrevious)('copy $name', async ({ sealed, copy }) => {
    expect(await openCopy(sealed, (await rotated).copy, copies.at)).toMatchObject({
      ok: true,
      copy,
    })
  })

  it.each(receipts.receipts)('receipt $verdict.claims.id', async ({ line, verdict }) => {
    const file = readReceipt(line)
    expect(file && (await verifyReceipt(file, receipts.jwks))).toEqual(verdict)
    expect(file && (await verifyReceipt(file, servedBy(await server)))).toEqual(verdict)
  })

  it.each(receipts.underPrevious)('receipt under the secret before', async ({ line, verdict }) => {
    const file = readReceipt(line)
    expect(file && (await verifyReceipt(file, servedBy(await rotated)))).toEqual(verdict)
  })

  it.each(frames.frames)('frame of $way: $header.channel, $header.kind', async (golden) => {
    const room = bytes(frames.roomSecret)
    const leaders = bytes(frames.leadersSecret)
    const once = golden.way === 'room'
    const keys = once ? await deriveRoomKeys(room) : await deriveSeriesDateKeys(room, 3)
    const strip = once ? await deriveStripKey(leaders) : await deriveDateStripKey(leaders, 3)
    const opened = await Promise.all(
      [keys.names, keys.settings, keys.board, keys.words, keys.presence, strip].map((key) =>
        open(key, bytes(golden.frame)),
      ),
    )
    const [read, ...more] = opened.filter((one) => one !== null)
    expect(more).toEqual([])
    expect(read?.header).toEqual(golden.header)
    expect(read && toBase64Url(read.plaintext)).toBe(golden.plaintext)
  })
})

/** Made once by release 8a7df53, under the same secrets: notes of changed dates, and links that say whose they are. */
describe('what the release 8a7df53 gave out', () => {
  it.each(dates.notes)('note of version $change.version', async ({ token, of, series, change }) => {
    expect(await (await server).dates.read(token)).toEqual({ series, change })
    expect(await markOfSeries(of)).toBe(series)
  })

  it.each(dates.underPrevious)(
    'note under the secret before',
    async ({ token, series, change }) => {
      expect(await (await rotated).dates.read(token)).toEqual({ series, change })
      expect(await (await server).dates.read(token)).toBeNull()
    },
  )

  it.each(dates.links)('link: $name', async ({ link, fragment, note }) => {
    expect(findNote(link)?.token ?? null).toBe(note)
    if (fragment === null) return
    expect(await findWholeLink(link)).toEqual({ ok: true, fragment })
    expect(openLink(new URL(link).hash)).toEqual(openLink(fragment))
    expect(openLink(fragment)).toMatchObject({ ok: true })
  })
})
