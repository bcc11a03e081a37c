/** Devices that are not as one expects them: keyboards of other scripts, input methods, browsers without sound, a phone's step back. */
import { describe, expect, it } from 'vitest'
import { ANA, devices, gallery, hear, PHONE, page } from './stage.ts'

describe('a keyboard of another script', () => {
  it('has the same keys, under other scripts, by their place, and no sign that lies there', async () => {
    await gallery.show(page, { scene: 'board' })
    const keys = await page.context().newCDPSession(page)
    const press = async (key: string, code: string) => {
      for (const type of ['keyDown', 'keyUp'] as const)
        await keys.send('Input.dispatchKeyEvent', { type, key, code })
    }
    // AZERTY writes a comma where M lies; InScript a vowel’s sign where S lies.
    await press(',', 'KeyM')
    expect(await devices()).toEqual({ microphone: true, camera: true })
    await press('ة', 'KeyM')
    await press('ψ', 'KeyC')
    expect(await devices()).toEqual({ microphone: false, camera: false })
    await press('े', 'KeyS')
    await hear(/^Curtain drawn/)
    await keys.detach()
  })
})

describe('a browser that makes no sound', () => {
  it('shows a leader what would have sounded', async () => {
    const silent = await gallery.newPage()
    await silent.addInitScript(() => {
      window.AudioContext = new Proxy(window.AudioContext, {
        construct() {
          throw new DOMException('no hardware', 'NotSupportedError')
        },
      })
    })
    await gallery.show(silent, { scene: 'group-work', as: 'leader' })
    await silent.evaluate(
      (seat) => window.gallery.session.act(seat, { type: 'signal', kind: 'need-pause' }),
      ANA,
    )
    await silent
      .getByText(/needs a pause/)
      .filter({ visible: true })
      .first()
      .waitFor()
    expect(await silent.locator('[data-chair]').count()).toBe(9)
    await silent.close()
  })
})

describe('an input method', () => {
  it('may pass a field’s limit on its way; what it leaves is kept whole', async () => {
    await gallery.show(page, { scene: 'words' })
    const word = page.getByRole('textbox', { name: 'Your word' })
    await word.focus()
    const method = await page.context().newCDPSession(page)
    const under = 'wo men xin li zhen hen nan shou de'
    await method.send('Input.imeSetComposition', {
      text: under,
      selectionStart: under.length,
      selectionEnd: under.length,
    })
    expect(await word.inputValue()).toBe(under)
    await method.send('Input.insertText', { text: '我们心里真很难受的' })
    expect(await word.inputValue()).toBe('我们心里真很难受的')
    await word.fill('x'.repeat(40))
    expect(await word.inputValue()).toBe('x'.repeat(24))
    await method.detach()
  })
})

describe('a phone', () => {
  it('steps back, as phones do, out of what lies open, and only then is asked about the room', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader', size: PHONE })
    const back = () => page.evaluate(() => window.history.back())
    await page.getByRole('button', { name: /^Open the desk/ }).click()
    const desk = page.getByRole('dialog', { name: 'Leaders’ desk' })
    await desk.waitFor()
    await back()
    await desk.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'More' }).click()
    const more = page.getByRole('dialog')
    await more.waitFor()
    await back()
    await more.waitFor({ state: 'hidden' })
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    await back()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect(await page.locator('[data-chair]').count()).toBe(9)
  })
})
