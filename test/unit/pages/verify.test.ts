import { describe, expect, it } from 'vitest'
import { spokenId } from '../../../client/pages/goodbye/spokenId.ts'
import { receiptTextOf } from '../../../client/pages/verify/find.ts'

describe('the text of a receipt', () => {
  it('is found in a file, a pasted line and the address of a QR code', () => {
    const line = 'aaa.bbb.ccc~ddd~'
    expect(receiptTextOf(`${line}\n`)).toBe(line)
    expect(receiptTextOf(`  ${line}  `)).toBe(line)
    expect(receiptTextOf(`https://room.example/verify#${line}`)).toBe(line)
  })
})

describe('the id of a receipt', () => {
  it('is read out four by four', () => {
    expect(spokenId('AAECAwQFBgcICQoLDA0ODw')).toBe('0001 0203 0405 0607 0809 0A0B 0C0D 0E0F')
  })
})
