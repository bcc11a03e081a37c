/** A list from a chosen file, read beside the page. Never throws. */
import { askWorker } from '../../askWorker.ts'
import type { ReadList } from './listReader.ts'

const start = (): Worker =>
  new Worker(new URL('./listReader.ts', import.meta.url), { type: 'module' })

export const readList = (file: File): Promise<ReadList> =>
  askWorker<ReadList>(start, file).catch(() => ({ kind: 'refused', why: 'not-a-list' }))
