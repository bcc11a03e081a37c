/**
 * The plan's file on this computer: in place where the browser can (File System Access), else chosen by a field and
 * handed over as a download. Nothing of it goes anywhere else.
 */
import type { Scheme } from '../../../shared/scheme/document.ts'
import { MOST_FILE, sealScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'
import { download } from '../../design/download.ts'
import type { PlanFile } from '../plan/plan.ts'

const TYPE = 'application/json'
const TYPES = [{ description: 'Balint plan', accept: { [TYPE]: ['.plan', '.json'] } }] as const

/** The pickers of File System Access, which not every browser has and no list of types knows yet. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}
const pickers = (): Pickers => window as unknown as Pickers

/** Whether this browser writes to a file that was chosen once. */
export const writesInPlace = (): boolean => pickers().showSaveFilePicker !== undefined

/** A file that was chosen, not yet read. */
export interface ChosenFile {
  readonly file: File
  readonly handle: FileSystemFileHandle | null
}

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError'

/** The browser's own dialogue, where it gives a file that can be written again; null when nothing was chosen. */
export async function chooseInPlace(): Promise<ChosenFile | null> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.({ types: TYPES })) ?? []
    return handle ? { file: await handle.getFile(), handle } : null
  } catch (error) {
    if (isAbort(error)) return null
    throw error
  }
}

/** The text of a chosen file; null when it is too large to be looked at, or cannot be read. */
export const textOfFile = ({ file }: ChosenFile): Promise<string | null> =>
  file.size > MOST_FILE * 2 ? Promise.resolve(null) : file.text().catch(() => null)

const contents = (scheme: Scheme, { passphrase }: PlanFile): Promise<string> =>
  passphrase === null
    ? Promise.resolve(writeScheme(scheme))
    : sealScheme(scheme, passphrase, secureRandom)

export type Saved =
  | { readonly kind: 'saved'; readonly file: PlanFile }
  /** Whoever was asked where to put it has not said. */
  | { readonly kind: 'left' }
  /** The browser refused, or the disk did. */
  | { readonly kind: 'refused' }

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(text)
  await stream.close()
}

/** Writes the plan to its own file, asking where only the first time or for a `copy`. Never throws. */
export async function savePlan(scheme: Scheme, file: PlanFile, copy: boolean): Promise<Saved> {
  try {
    // Asked for before anything is worked out: a browser opens its dialogue only right after a tap.
    const picked =
      file.handle && !copy
        ? file.handle
        : await pickers().showSaveFilePicker?.({ suggestedName: file.name, types: TYPES })
    const text = await contents(scheme, file)
    if (picked === undefined) {
      download(file.name, TYPE, text)
      return { kind: 'saved', file }
    }
    await write(picked, text)
    return { kind: 'saved', file: { ...file, name: picked.name, handle: picked } }
  } catch (error) {
    return { kind: isAbort(error) ? 'left' : 'refused' }
  }
}

/** A file's name for a scheme's own: letters and figures, and nothing that a disk minds. */
export const fileNameOf = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain === '' ? 'scheme' : plain.slice(0, 60)}.plan`
}
