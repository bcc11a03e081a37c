import { describe, expect, it } from 'vitest'
import { isComposed, keepCompositionsApart, shortcutOf } from '../../../client/device/keys.ts'

describe('a shortcut', () => {
  it.each([
    ['Latin', 'm', 'KeyM', 'm'],
    ['Latin with Shift', 'M', 'KeyM', 'm'],
    ['AZERTY, by what it writes', 'm', 'Semicolon', 'm'],
    ['QWERTZ, where Z lies at Y', 'z', 'KeyY', 'z'],
    ['Turkish', 'ı', 'KeyI', 'ı'],
    ['Russian', 'ь', 'KeyM', 'm'],
    ['Russian with Shift', 'Я', 'KeyZ', 'z'],
    ['Greek', 'μ', 'KeyM', 'm'],
    ['Hebrew', 'צ', 'KeyM', 'm'],
    ['Arabic', 'ة', 'KeyM', 'm'],
    ['Hindi', 'म', 'KeyC', 'c'],
    ['Korean', 'ㅡ', 'KeyM', 'm'],
    ['unknown', 'Unidentified', 'KeyC', 'c'],
    ['a sign on Dvorak', ';', 'KeyZ', ';'],
    ['Escape', 'Escape', 'Escape', 'escape'],
  ])('%s: %s at %s is %s', (_layout, key, code, means) => {
    expect(shortcutOf({ key, code })).toBe(means)
  })
})

describe('a composition', () => {
  const press = (parts: { isComposing: boolean; keyCode: number }) => {
    const target = new EventTarget()
    keepCompositionsApart(target)
    let heard = 0
    target.addEventListener('keydown', () => {
      heard += 1
    })
    target.dispatchEvent(Object.assign(new Event('keydown'), parts))
    return heard
  }

  it('keeps its Enter from whoever listens later', () => {
    expect(press({ isComposing: true, keyCode: 13 })).toBe(0)
    expect(press({ isComposing: false, keyCode: 229 })).toBe(0)
    expect(press({ isComposing: false, keyCode: 13 })).toBe(1)
    expect(isComposed({ isComposing: false, keyCode: 13 })).toBe(false)
  })
})
