import { describe, expect, it } from 'vitest'
import { spokenId } from '../../../client/pages/goodbye/spokenId.ts'

describe('the id of a receipt', () => {
  it('is read out four by four', () => {
    expect(spokenId('AAECAwQFBgcICQoLDA0ODw')).toBe('0001 0203 0405 0607 0809 0A0B 0C0D 0E0F')
  })
})
