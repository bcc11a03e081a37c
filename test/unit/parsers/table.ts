/** Every function that reads what comes from outside, with inputs as they really come. */
import { gzipSync } from 'node:zlib'
import {
  DisconnectReason,
  JoinRequest,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import * as Y from 'yjs'
import { BoardDocument } from '../../../client/room/board/engine/boardDocument.ts'
import { type Encoding, readForeign } from '../../../client/room/board/engine/foreign.ts'
import { Pens } from '../../../client/room/board/engine/pens.ts'
import { readPaste } from '../../../client/room/board/pasting.ts'
import { openName, readName } from '../../../client/session/names.ts'
import { readTabMemory, writeTabMemory } from '../../../client/session/tabMemory.ts'
import { readWord } from '../../../client/session/words.ts'
import { readJoin } from '../../../server/media/embedded/join.ts'
import { encode, leave, reconnectResponse } from '../../../server/media/embedded/messages.ts'
import { readRtcp } from '../../../server/media/embedded/rtcp/read.ts'
import { readTransportReport } from '../../../server/media/embedded/rtcp/transportReport.ts'
import {
  nack,
  pictureLoss,
  receiverReport,
  senderReport,
} from '../../../server/media/embedded/rtcp/write.ts'
import { readRtp } from '../../../server/media/embedded/rtp/packet.ts'
import { readOffer } from '../../../server/media/embedded/sdp/offer.ts'
import { readVp8 } from '../../../server/media/embedded/vp8.ts'
import { readAnswer } from '../../../server/media/livekit/answered.ts'
import { openCopy, readCopy } from '../../../server/rooms/roomCopy.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { readXorAddress } from '../../../server/turn/stunAddress.ts'
import { ATTRIBUTE, CLASS, METHOD, readStun, writeStun } from '../../../server/turn/stunMessage.ts'
import { decodeDrawing, encodeDrawing } from '../../../shared/board/drawing.ts'
import { decodeCreatorsWords } from '../../../shared/creatorsWords.ts'
import { findNote, formatNote, packNote, peekNote, unpackNote } from '../../../shared/datesNote.ts'
import { findLink, findWholeLink } from '../../../shared/foundLink.ts'
import { findReceipts } from '../../../shared/foundReceipts.ts'
import {
  isSeries,
  openLink,
  peekInvitation,
  roleOf,
  unpackClaims,
} from '../../../shared/invitation.ts'
import { readLeadersFile, writeLeadersFile } from '../../../shared/leadersFile.ts'
import { readLink } from '../../../shared/link.ts'
import { readReceipt } from '../../../shared/receipt.ts'
import { readScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { readWeek } from '../../../shared/scheme/intake/days.ts'
import { decodeList } from '../../../shared/scheme/intake/decode.ts'
import { readCsv } from '../../../shared/scheme/intake/table.ts'
import { unpackedSize } from '../../../shared/scheme/intake/zipSize.ts'
import { fromBase64Url, secureRandom, toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import { decodeHeader } from '../../../shared/sealing/header.ts'
import { deriveRoomKeys } from '../../../shared/sealing/keys.ts'
import { drawPageKey, readPageKey, writePageKey } from '../../../shared/sealing/pageKey.ts'
import { encodePayload } from '../../../shared/sealing/payloads.ts'
import { open } from '../../../shared/sealing/seal.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { readSessionCopy } from '../../../shared/session/sessionSchema.ts'
import copies from '../golden/copies.json' with { type: 'json' }
import frames from '../golden/frames.json' with { type: 'json' }
import links from '../golden/links.json' with { type: 'json' }
import receipts from '../golden/receipts.json' with { type: 'json' }
import tickets from '../golden/tickets.json' with { type: 'json' }
import { camera, microphone, offerOf, receiving } from '../media-server/offerText.ts'
import { smallScheme } from '../scheme/smallScheme.ts'

export type Parser =
  | {
      readonly name: string
      readonly of: 'text'
      readonly inputs: readonly string[]
      readonly read: (text: string) => unknown
    }
  | {
      readonly name: string
      readonly of: 'bytes'
      readonly inputs: readonly Uint8Array[]
      readonly read: (bytes: Buffer) => unknown
    }

const NOW = copies.at
const tokens = await createTokens({ secret: new Uint8Array(32).fill(7) }, () => NOW)
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => fromBase64Url(text) ?? new Uint8Array(0)

const pageKey = await drawPageKey()
const pageKeyText = await writePageKey(pageKey)

const addresses = links.links.map(({ link }) => link)
const fragments = addresses.map((link) => new URL(link).hash.slice(1))
const invitations = fragments.map((fragment) => fragment.split('.').slice(0, 3).join('.'))
const packedClaims = invitations.map((invitation) =>
  Buffer.from(invitation.split('.')[1] ?? '', 'base64url').toString(),
)
const words = fragments.flatMap((fragment) => fragment.split('.').slice(5, 6))
/** What a leader's file may hold: links that lead a series. */
const leadersFiles = fragments
  .filter((fragment) => {
    const opened = openLink(fragment)
    return opened.ok && isSeries(opened.claims) && isLeading(roleOf(opened.claims))
  })
  .map((fragment) => writeLeadersFile([{ link: `https://room.example/r#${fragment}`, only: null }]))
const receiptLines = receipts.receipts.map(({ line }) => line)
const mails = addresses.map((link) => `Dear all,\r\n\r\n> Thursday: <${link}>\r\nbest wishes`)
const note = packNote({
  series: 'AAAAAAAAAAAAAAAA',
  change: {
    version: 2,
    dates: [
      { index: 3, start: 1_800_000_000_000 },
      { index: 4, start: null },
    ],
  },
})
const noteToken = `eyJhbGciOiJIUzI1NiJ9.${toBase64Url(utf8(note))}.${'s'.repeat(43)}`
const sealedFrames = frames.frames.map(({ frame }) => bytesOf(frame))
const roomKey = (await deriveRoomKeys(bytesOf(frames.roomSecret))).names
const copyTexts = await Promise.all(
  copies.copies.map(async ({ sealed }) => {
    const opened = await openCopy(sealed, tokens.copy, NOW)
    return opened.ok ? JSON.stringify({ format: 1, ...opened.copy }) : ''
  }),
)
const offers = [
  offerOf(microphone('0', 'mic'), camera('1', 'cam')),
  offerOf(receiving('audio', '0'), receiving('video', '1')),
]
const join = Buffer.from(
  new WrappedJoinRequest({
    compression: WrappedJoinRequest_Compression.GZIP,
    joinRequest: gzipSync(
      new JoinRequest({
        publisherOffer: { type: 'offer', sdp: offers[0] ?? '', id: 3 },
      }).toBinary(),
    ),
  }).toBinary(),
).toString('base64url')
/** One extension (abs-send-time's place), and a little payload. */
const rtp = Buffer.from('906f00010000000200001234bede000150010203909080e0ffee', 'hex')
const rtcp = [
  senderReport({ ssrc: 5, ntpHigh: 1, ntpLow: 2, timestamp: 3, packets: 4, octets: 5 }),
  receiverReport([]),
  nack(99, [1, 2, 7, 30]),
  pictureLoss(7),
]
const feedback = Buffer.from('8fcd0005000000010000000200010004000001002002d00410000000', 'hex')
const transaction = Buffer.alloc(12, 3)
const stun = [
  writeStun(METHOD.allocate, CLASS.request, transaction, [
    { type: ATTRIBUTE.requestedTransport, value: Buffer.from([17, 0, 0, 0]) },
  ]),
  writeStun(METHOD.refresh, CLASS.request, transaction, [], Buffer.alloc(16, 1)),
]
const drawing =
  encodeDrawing([
    [
      { x: 1, y: 2 },
      { x: 30, y: 40 },
    ],
    [{ x: 5, y: 5 }],
  ]) ?? new Uint8Array(0)
const doc = new Y.Doc()
doc.getMap('cards').set(
  'a',
  new Y.Map([
    ['text', new Y.Text('cold tea')],
    ['lane', 1],
  ]),
)
const board = Y.encodeStateAsUpdate(doc)
const snapshot = Y.encodeStateAsUpdateV2(doc)
/** What became of it on a board, and what is on the board then. */
function takenIn(given: Buffer, encoding: Encoding): unknown {
  const seen: unknown[] = []
  const see = (...what: readonly unknown[]) => seen.push(what)
  const events = { written: see, changed: see, respelt: see }
  const on = new BoardDocument(new Pens(secureRandom), false, () => NOW, events)
  try {
    return [on.receive(new Uint8Array(given), encoding), on.cards, seen]
  } finally {
    on.destroy()
  }
}
/** A zip of one empty file: its entry in the list of contents, and the end of that list. */
const zipOfOne = Buffer.alloc(47 + 22)
zipOfOne.writeUInt32LE(0x02014b50, 0)
zipOfOne.writeUInt32LE(70_000, 24)
zipOfOne.writeUInt16LE(1, 28)
zipOfOne.writeUInt32LE(0x06054b50, 47)
zipOfOne.writeUInt16LE(1, 57)

const csv = 'Name;Site;Grade\r\n"O’Neill, Ana";"St. Mary""s";ST2\r\nKofi;North;ST1\r\n'

const text = (
  name: string,
  inputs: readonly string[],
  read: (given: string) => unknown,
): Parser => ({ name, of: 'text', inputs, read })
const binary = (
  name: string,
  inputs: readonly Uint8Array[],
  read: (given: Buffer) => unknown,
): Parser => ({ name, of: 'bytes', inputs, read })

export const PARSERS: readonly Parser[] = [
  text('readLink', fragments, readLink),
  text('openLink', fragments, openLink),
  text('readLeadersFile', leadersFiles, readLeadersFile),
  text('findLink', [...addresses, ...mails], findLink),
  text('findWholeLink', [...addresses, ...mails], findWholeLink),
  text('peekInvitation', invitations, peekInvitation),
  text('unpackClaims', packedClaims, unpackClaims),
  text('invitation.read', invitations, (given) => tokens.invitation.read(given)),
  text(
    'ticket.read',
    tickets.tickets.map(({ ticket }) => ticket),
    (given) => tokens.ticket.read(given),
  ),
  text('decodeCreatorsWords', words, decodeCreatorsWords),
  text('findNote', [formatNote('https://balint.example', noteToken), noteToken], findNote),
  text('peekNote', [noteToken], peekNote),
  text('unpackNote', [note], unpackNote),
  text('readReceipt', receiptLines, readReceipt),
  text(
    'findReceipts',
    receiptLines.map((line) => `> Here it is:\n> ${line}\n`),
    findReceipts,
  ),
  text('readCopy', copyTexts, readCopy),
  text(
    'openCopy',
    copies.copies.map(({ sealed }) => sealed),
    (given) => openCopy(given, tokens.copy, NOW),
  ),
  text(
    'readSessionCopy',
    copyTexts.map((json) => JSON.stringify(JSON.parse(json || '{}').session ?? {})),
    readSessionCopy,
  ),
  text(
    'readTabMemory',
    fragments.map((fragment) => writeTabMemory({ fragment, ticket: null, date: null })),
    readTabMemory,
  ),
  text('readPageKey', [pageKeyText], (written) => readPageKey(written, pageKey.spelt)),
  text('readName', ['Ana Oliveira', 'Zoë', 'محمد'], readName),
  text('readPaste', ['cold tea', 'https://balint.example/r', 'two\nlines'], readPaste),
  text('readWord', ['tired', 'waiting for a door'], readWord),
  text('readJoin', [join], readJoin),
  text('readOffer', offers, readOffer),
  text('readScheme', [writeScheme(smallScheme())], readScheme),
  text('readCsv', [csv], readCsv),
  text('readWeek', ['Mon, Tue pm', 'Wednesday morning'], readWeek),
  binary('unpackedSize', [zipOfOne], (given) => unpackedSize(new Uint8Array(given))),
  binary('decodeList', [Buffer.from(csv), Buffer.from(csv, 'utf16le')], (given) =>
    decodeList(new Uint8Array(given)),
  ),
  binary('decodeHeader', sealedFrames, decodeHeader),
  binary('open', sealedFrames, (given) => open(roomKey, new Uint8Array(given))),
  binary('openName', [encodePayload({ name: 'Ana', salt: 'AAAAAAAAAAAAAAAAAAAAAA' })], openName),
  binary('readForeign', [board], (given) => readForeign(new Uint8Array(given), 'v1')),
  binary('readForeign, snapshot', [snapshot], (given) => readForeign(new Uint8Array(given), 'v2')),
  binary('taken in, update', [board], (given) => takenIn(given, 'v1')),
  binary('taken in, snapshot', [snapshot], (given) => takenIn(given, 'v2')),
  binary('decodeDrawing', [drawing], decodeDrawing),
  binary('readRtp', [rtp], readRtp),
  binary('readRtcp', [...rtcp, Buffer.concat(rtcp)], readRtcp),
  binary('readTransportReport', [feedback], readTransportReport),
  binary('readVp8', [Buffer.from('90809234c8051000009d012a', 'hex')], (given) =>
    readVp8(given, 0, given.length),
  ),
  binary('readStun', stun, readStun),
  binary('readXorAddress', [Buffer.from('0001a147e112a643', 'hex')], (given) =>
    readXorAddress(given, transaction),
  ),
  binary(
    'readAnswer',
    [
      Buffer.from(encode(reconnectResponse([]))),
      Buffer.from(encode(leave(DisconnectReason.ROOM_CLOSED, false))),
    ],
    (given) => readAnswer(given, 'PA_1'),
  ),
]
