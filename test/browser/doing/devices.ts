/** Own devices in the room: by key, by tap, and when they rest. */
import { describe, expect, it } from 'vitest'
import { act, asked, devices, gallery, hear, page } from './stage.ts'

describe('own devices', () => {
  it('follow M and C, and rest while somebody writes', async () => {
    await gallery.show(page, { scene: 'board' })
    await page.keyboard.press('m')
    await page.keyboard.press('c')
    expect(await devices()).toEqual({ microphone: false, camera: false })
    await page.locator('.board textarea, .board input').first().focus()
    await page.keyboard.type('mc')
    expect(await devices()).toEqual({ microphone: false, camera: false })
  })

  it('can do without keys', async () => {
    await gallery.show(page, { scene: 'opening' })
    await page.getByRole('button', { name: 'Sound and picture' }).click()
    await page.getByRole('switch', { name: 'Keys for the controls' }).click()
    await page.keyboard.press('Escape')
    await page.waitForSelector('.sheetpane', { state: 'detached' })
    await page.keyboard.press('m')
    expect((await devices()).microphone).toBe(true)
  })

  it('both close at once when someone has come in, before the server has answered', async () => {
    await gallery.show(page, { scene: 'opening' })
    await page.evaluate(() => {
      window.gallery.session.command = () => new Promise(() => undefined)
    })
    await page.getByRole('button', { name: 'Someone has come in' }).click()
    expect(await devices()).toEqual({ microphone: false, camera: false })
  })

  it('come back by the owner’s own taps alone', async () => {
    await gallery.show(page, { scene: 'opening' })
    await page.keyboard.press('s')
    await page.getByRole('button', { name: 'Come back in' }).click()
    expect(await asked()).toEqual(['curtain', 'curtain'])
    expect(await devices()).toEqual({ microphone: false, camera: false })
    await page.getByRole('button', { name: 'Microphone closed' }).click()
    expect((await devices()).microphone).toBe(true)
  })

  it('say why the microphone rests', async () => {
    await gallery.show(page, { scene: 'opening' })
    await act(0, { type: 'close-microphone', seat: 4 })
    const control = page.getByRole('button', { name: 'Closed by a leader' })
    expect(await control.getAttribute('aria-disabled')).toBe('true')
    await hear('Your microphone is closed. A leader allows it again; then you open it.')
  })

  it('are looked at for five seconds, by the owner alone', async () => {
    const own = await gallery.newPage()
    await own.clock.install()
    await gallery.show(own, { scene: 'opening', faces: 'drawn' })
    const picture = own.locator('.seat--you video')
    expect(await picture.count()).toBe(0)
    await own.clock.pauseAt(Date.now() + 60_000)
    await own.getByRole('button', { name: 'See yourself' }).click()
    await picture.waitFor()
    await own.clock.runFor(4_900)
    expect(await picture.count()).toBe(1)
    await own.clock.runFor(200)
    await picture.waitFor({ state: 'detached' })
    await own.close()
  })
})
