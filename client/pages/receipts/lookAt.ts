/** Chosen files looked at: receipts as text, or photographs of their codes; each checked here against the server's keys. */
import type { OwnReceipt } from '../../../shared/ownReceipts.ts'
import { fetchPart } from '../../later/fetchPart.ts'
import { ownReceipts as text } from '../../text/ownReceipts.ts'
import { verify } from '../../text/verify.ts'
import { findAgainst, keysOfServer } from '../verify/find.ts'

/** Most bytes of a text, and of a picture, that are read at all. */
const MOST_TEXT = 2_000_000
const MOST_PICTURE = 30_000_000

export interface Seen {
  readonly sound: readonly OwnReceipt[]
  /** In a sentence each: what is no receipt, or not as it was signed. */
  readonly unsound: readonly string[]
}

async function wordsOf(file: File): Promise<string | null> {
  if (!file.type.startsWith('image/'))
    return file.size > MOST_TEXT ? '' : file.text().catch(() => '')
  if (file.size > MOST_PICTURE) return null
  const { readPicture } = await fetchPart(() => import('./readPicture.ts'), { tries: 3 })
  return readPicture(file)
}

/** Null when the server's keys, or a part of the page, did not come. Never throws. */
export async function lookAt(files: readonly File[]): Promise<Seen | null> {
  const keys = await keysOfServer()
  if (keys === null) return null
  const sound: OwnReceipt[] = []
  const unsound: string[] = []
  try {
    for (const file of files) {
      const said = await wordsOf(file)
      if (said === null) {
        unsound.push(text.may.unsound(file.name, text.may.noCode))
        continue
      }
      for (const finding of await findAgainst(said, keys)) {
        if (finding.state === 'sound') sound.push(finding)
        if (finding.state === 'not') {
          const { head } = finding.code === 'no-keys' ? verify.noKeys : verify.not[finding.code]
          unsound.push(text.may.unsound(file.name, head))
        }
      }
    }
  } catch {
    return null
  }
  return { sound, unsound }
}
