import { describe, expect, it } from 'vitest'
import { identifierIn } from '../../../shared/board/identifierHint.ts'

describe('a card that looks as if it named someone', () => {
  it.each([
    ['Mrs Petrescu was there', 'name'],
    ['his wife Maria', 'name'],
    ['called Tom', 'name'],
    ['J. K. again', 'name'],
    ['Anna Kovács', 'name'],
    ['Royal Free Hospital', 'place'],
    ['on Elm Street', 'place'],
    ['she is from Leeds', 'place'],
    ['since 3 March', 'date'],
    ['12/04/1957', 'date'],
    ['last Tuesday', 'date'],
    ['a 54-year-old man', 'date'],
    ['born in 1962', 'date'],
    ['bipolar, they say', 'diagnosis'],
    ['metastatic breast cancer', 'diagnosis'],
    ['COPD', 'diagnosis'],
    ['anna@example.org', 'contact'],
    ['07700 900123', 'contact'],
    ['https://example.org/x', 'contact'],
  ])('%s → %s', (text, kind) => {
    expect(identifierIn(text)).toBe(kind)
  })
})

describe('a card of images and feelings', () => {
  it.each([
    'a door left ajar',
    'cold tea',
    'a coat kept on indoors',
    'wanting to be thanked',
    'heavy in the arms',
    '“there’s nothing more you can do”',
    'a child at the school gate',
    'cross with the husband',
    'running late, always',
    'Running late, always',
    'I want to leave. I can’t.',
    'Sisyphus and the stone',
    'a Monday feeling',
    'the house is on fire',
    'Nobody comes',
    'At school again',
    'Mother. Mother!',
    'like a prison',
    '3 doors, all closed',
    'Angst und ein leeres Zimmer',
    'Ich sehe einen Stein, ein Kind, eine Tür',
    'düh és üresség',
    'she may never come back',
  ])('%s', (text) => {
    expect(identifierIn(text)).toBeNull()
  })
})
