/** A worker: reads a list from a file that a stranger's spreadsheet wrote, CSV or XLSX, bounded, no formula run. */
import { readSheet } from 'read-excel-file/web-worker'
import { decodeList } from '../../../../shared/scheme/intake/decode.ts'
import { readCsv, type Table, tableOf } from '../../../../shared/scheme/intake/table.ts'
import { unpackedSize } from '../../../../shared/scheme/intake/zipSize.ts'
import { sayHere } from '../../../later/here.ts'

const MOST_BYTES = 5_000_000
/** A sheet of 6,000 rows and 60 columns unpacks to some 20 MB. */
const MOST_UNPACKED = 60_000_000

export type ReadList =
  | { readonly kind: 'read'; readonly table: Table }
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'not-a-list' | 'old-excel' | 'empty' }

const refused = (why: Extract<ReadList, { kind: 'refused' }>['why']): ReadList => ({
  kind: 'refused',
  why,
})

const begins = (bytes: Uint8Array, ...with_: readonly number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte)

async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<ReadList> {
  const size = unpackedSize(bytes)
  if (size === null) return refused('not-a-list')
  if (size > MOST_UNPACKED) return refused('too-large')
  return listOf(tableOf(await readSheet(bytes.buffer)))
}

const listOf = (table: Table): ReadList =>
  table.rows.length === 0 ? refused('empty') : { kind: 'read', table }

async function read(file: File): Promise<ReadList> {
  if (file.size > MOST_BYTES) return refused('too-large')
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused('old-excel')
    return begins(bytes, 0x50, 0x4b) ? await readXlsx(bytes) : listOf(readCsv(decodeList(bytes)))
  } catch {
    return refused('not-a-list')
  }
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void read(data).then((list) => postMessage(list))
})

sayHere()
