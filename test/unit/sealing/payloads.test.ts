import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../shared/sealing/bytes.ts'
import {
  decodePayload,
  encodePayload,
  NamePayloadSchema,
  NotePayloadSchema,
  PAD,
  SettingsPayloadSchema,
  WORD_PAD,
  WordPayloadSchema,
} from '../../../shared/sealing/payloads.ts'
import { anyBytes } from './frames.ts'

const salt = 'A'.repeat(22)
const name = (text: string) => decodePayload(NamePayloadSchema, encodePayload({ name: text, salt }))

describe('payloads', () => {
  it('are read as they were written', () => {
    const note = { id: 'n1', text: 'Shall we bring Ana back?' }
    expect(decodePayload(NotePayloadSchema, encodePayload(note))).toEqual(note)
    const settings = { label: '', rules: ['You may pass.'], leaderNames: [] }
    expect(decodePayload(SettingsPayloadSchema, encodePayload(settings))).toEqual(settings)
  })

  it('tell the server no length: every word has one size, other texts one of few', () => {
    void fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme' }), (word) => {
        expect(encodePayload({ round: 'arrival', word }, WORD_PAD).length % WORD_PAD).toBe(0)
        expect(encodePayload({ round: 'arrival', word }).length % PAD).toBe(0)
      }),
    )
    const longest = { round: 'arrival', word: '👩🏽‍⚕️'.repeat(24) }
    expect(encodePayload(longest, WORD_PAD).length).toBe(WORD_PAD)
    expect(decodePayload(WordPayloadSchema, encodePayload(longest, WORD_PAD))).toEqual(longest)
  })

  it('take a name of 40 graphemes, not of 41, and none that turns the text around it', () => {
    expect(name('é'.repeat(40))?.name).toBe('é'.repeat(40))
    expect(name('👩🏽‍⚕️'.repeat(40))).not.toBeNull()
    expect(name('é'.repeat(41))).toBeNull()
    for (const bad of ['', '   ', 'A\u202eB', 'A\nB', 'A\u0000']) expect(name(bad)).toBeNull()
  })

  it('that are something else are null, and nothing throws', () => {
    void fc.assert(
      fc.property(fc.oneof(anyBytes(100), fc.json().map(utf8)), (bytes) => {
        expect(decodePayload(NamePayloadSchema, bytes)).toBeNull()
      }),
    )
  })
})
