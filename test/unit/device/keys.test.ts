import { readFileSync } from 'node:fs'
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

/** What the keys write from Q to P, from A to the one behind L, from Z to M and the one beside the right Shift. A key may write several characters. */
const LAYOUTS: Readonly<Record<string, readonly [string, string, string]>> = {
  QWERTY: ['q w e r t y u i o p', 'a s d f g h j k l ;', 'z x c v b n m /'],
  AZERTY: ['a z e r t y u i o p', 'q s d f g h j k l m', 'w x c v b n , !'],
  QWERTZ: ['q w e r t z u i o p', 'a s d f g h j k l ö', 'y x c v b n m -'],
  Dvorak: ["' , . p y f g c r l", 'a o e u i d h t n s', '; q j k x b m z'],
  Colemak: ['q w f p g j l u y ;', 'a r s t d h n e i o', 'z x c v b k m /'],
  'Turkish F': ['f g ğ ı o d r n h p', 'u i e a ü t k m l y', 'j ö v c ç z s .'],
  'full width': [
    'ｑ ｗ ｅ ｒ ｔ ｙ ｕ ｉ ｏ ｐ',
    'ａ ｓ ｄ ｆ ｇ ｈ ｊ ｋ ｌ ；',
    'ｚ ｘ ｃ ｖ ｂ ｎ ｍ ・',
  ],
  Greek: ['; ς ε ρ τ υ θ ι ο π', 'α σ δ φ γ η ξ κ λ ΄', 'ζ χ ψ ω β ν μ /'],
  Russian: ['й ц у к е н г ш щ з', 'ф ы в а п р о л д ж', 'я ч с м и т ь .'],
  Ukrainian: ['й ц у к е н г ш щ з', 'ф і в а п р о л д ж', 'я ч с м и т ь .'],
  'Bulgarian, phonetic': ['я в е р т ъ у и о п', 'а с д ф г х й к л ;', 'з ь ц ж б н м /'],
  'Serbian, Cyrillic': ['љ њ е р т з у и о п', 'а с д ф г х ј к л ч', 'ѕ џ ц в б н м -'],
  Hebrew: ["/ ' ק ר א ט ו ן ם פ", 'ש ד ג כ ע י ח ל ך ף', 'ז ס ב ה נ מ צ .'],
  Arabic: ['ض ص ث ق ف غ ع ه خ ح', 'ش س ي ب ل ا ت ن م ك', 'ئ ء ؤ ر لا ى ة ظ'],
  'Hindi, InScript': ['ौ ै ा ी ू ब ह ग द ज', 'ो े ् ि ु प र क त च', 'ॆ ं म न व ल स य'],
  Thai: ['ๆ ไ ำ พ ะ ั ี ร น ย', 'ฟ ห ก ด เ ้ ่ า ส ว', 'ผ ป แ อ ิ ื ท ฝ'],
  Korean: [
    'ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ',
    'ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ ;',
    'ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ /',
  ],
  'Japanese, kana': [
    'た て い す か ん な に ら せ',
    'ち と し は き く ま の り れ',
    'つ さ そ ひ こ み も め',
  ],
  Georgian: ['ქ წ ე რ ტ ყ უ ი ო პ', 'ა ს დ ფ გ ჰ ჯ კ ლ ;', 'ზ ხ ც ვ ბ ნ მ /'],
}
const LATIN = ['QWERTY', 'AZERTY', 'QWERTZ', 'Dvorak', 'Colemak', 'Turkish F', 'full width']
const PLACES = [...'QWERTYUIOPASDFGHJKL', 'Semicolon', ...'ZXCVBNM', 'Slash'].map((key) =>
  key.length === 1 ? `Key${key}` : key,
)
/** The room's, in the circle and by the window, and the board's with Ctrl. */
const SHORTCUTS = [...'mcspazy']

describe.each(Object.entries(LAYOUTS))('on a keyboard for %s', (layout, rows) => {
  const written = rows.join(' ').split(' ')
  const keys = PLACES.map((code, at) => ({ code, key: written[at] ?? '' }))

  it.each(SHORTCUTS)('%s is one key: by its letter, else by its place', (shortcut) => {
    const byLetter = (key: string) => key.normalize('NFKC') === shortcut
    const wanted = LATIN.includes(layout)
      ? keys.filter(({ key }) => byLetter(key))
      : keys.filter(({ code }) => code === `Key${shortcut.toUpperCase()}`)
    expect(wanted).toHaveLength(1)
    for (const shift of [false, true]) {
      const pressed = keys.map(({ code, key }) => ({ code, key: shift ? key.toUpperCase() : key }))
      const meant = pressed.filter((key) => shortcutOf(key) === shortcut)
      expect(meant.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code))
    }
  })
})

it('a key that has a name is no letter', () => {
  for (const key of ['Tab', 'Home', 'End', 'Alt', 'Process', 'HangulMode', 'F1'])
    expect(shortcutOf({ key, code: 'KeyM' })).toBe(key.toLowerCase())
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

  it('is kept apart on every page, before a field of any stands', () => {
    const main = readFileSync(new URL('../../../client/main.tsx', import.meta.url), 'utf8')
    const kept = main.indexOf('\nkeepCompositionsApart(window)')
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(main.indexOf('createRoot('))
  })
})
