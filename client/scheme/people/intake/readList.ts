/** A list from a chosen file, read beside the page. Rejects where the part that reads it does not come. */
import { askWorker } from '../../askWorker.ts'
import type { ReadList } from './listReader.ts'

const start = (): Worker =>
  new Worker(new URL('./listReader.ts', import.meta.url), { type: 'module' })

export const readList = (file: File): Promise<ReadList> => askWorker<ReadList>(start, file)
