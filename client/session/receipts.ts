/** The receipt a page takes home: the server's signature, and beside it the texts that it commits to. */
import type { GoneView } from '../../shared/pageView.ts'
import { commit, type Disclosure, peekReceipt, type ReceiptFile } from '../../shared/receipt.ts'
import { fromBase64Url } from '../../shared/sealing/bytes.ts'
import type { SettingsPayload } from '../../shared/sealing/payloads.ts'
import { open } from '../../shared/sealing/seal.ts'
import type { Keyring } from './keyring.ts'
import { type OwnName, openName } from './names.ts'
import { disclosuresOf } from './settings.ts'

/** The own name that came sealed beside a receipt; null when none did, or it does not open. */
export async function nameBeside(
  { name }: Pick<GoneView, 'name'>,
  keyring: Keyring | null,
): Promise<OwnName | null> {
  const frame = fromBase64Url(name ?? '')
  const opened = frame && keyring && (await open(keyring.room.names, frame))
  return opened?.header.channel === 'names' ? openName(opened.plaintext) : null
}

/** Only texts that the signature holds for are put beside it: any other would make the receipt look altered. */
export async function assembleReceipt(
  jws: string,
  name: OwnName | null,
  settings: SettingsPayload,
): Promise<ReceiptFile> {
  const claims = peekReceipt({ jws, disclosures: [] })
  const disclosures: Disclosure[] = []
  const own = name ? [{ kind: 'name', salt: name.salt, text: name.name } as const] : []
  for (const text of [...own, ...(await disclosuresOf(settings))]) {
    if (claims?.[text.kind] === (await commit(text.salt, text.kind, text.text))) {
      disclosures.push(text)
    }
  }
  return { jws, disclosures }
}
