/** The receipt a page takes home: the server's signature, and beside it the texts that it commits to. */
import { commit, type Disclosure, peekReceipt, type ReceiptFile } from '../../shared/receipt.ts'
import type { SettingsPayload } from '../../shared/sealing/payloads.ts'
import type { OwnName } from './names.ts'
import { disclosuresOf } from './settings.ts'

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
