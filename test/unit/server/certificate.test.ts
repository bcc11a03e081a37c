/** A renewed certificate is taken up while the server runs; half of one is not. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { Certificate } from '../../../server/http/certificate.ts'
import { selfMadeCertificate } from '../../media/fixtures/selfMade.ts'

test('looks again, takes a pair that holds, and says once that one does not', async () => {
  const [first, second] = [selfMadeCertificate(), selfMadeCertificate()]
  const folder = mkdtempSync(join(tmpdir(), 'balint-renewal-'))
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
  copyFileSync(first.cert, files.cert)
  copyFileSync(first.key, files.key)
  const certificate = await Certificate.read(files)
  const before = certificate.pem.cert
  const onNew = vi.fn()
  const onFault = vi.fn()
  certificate.watch(onNew, onFault, 20)
  copyFileSync(second.cert, files.cert)
  await vi.waitFor(() => expect(onFault).toHaveBeenCalledTimes(1))
  expect(certificate.pem.cert).toBe(before)
  expect(onNew).not.toHaveBeenCalled()
  copyFileSync(second.key, files.key)
  await vi.waitFor(() => expect(onNew).toHaveBeenCalledTimes(1))
  expect(certificate.pem.cert.equals(before)).toBe(false)
  certificate.close()
  rmSync(folder, { recursive: true })
  for (const each of [first, second]) each.remove()
})
