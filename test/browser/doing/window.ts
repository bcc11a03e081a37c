/** The window seat, and what everyone may tell and set. */
import { describe, expect, it } from 'vitest'
import { act, asked, devices, gallery, PHONE, page } from './stage.ts'

describe('the window seat', () => {
  it('tells the leaders by P and A, and takes it back', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'presenter' })
    await page.keyboard.press('p')
    const pause = page.getByRole('button', { name: /^I need a pause/ })
    expect(await pause.getAttribute('aria-pressed')).toBe('true')
    const id = await page.evaluate(() => {
      const snapshot = window.gallery.session.snapshot()
      return snapshot.stage === 'room' ? (snapshot.view.you.signals[0]?.id ?? -1) : -1
    })
    await act(0, { type: 'seen', signal: id })
    await act(1, { type: 'seen', signal: id })
    await pause.getByText('Ruth and Ioana have seen it. Press again to take it back.').waitFor()
    await page.keyboard.press('p')
    expect(await asked()).toEqual(['signal', 'take-back-signal'])
    await page.keyboard.press('m')
    expect((await devices()).microphone).toBe(true)
  })

  it('is chosen in three ways; away from the edge the camera closes', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'presenter' })
    await page.getByRole('radio', { name: /Camera off/ }).check()
    expect((await devices()).camera).toBe(false)
    await page.getByRole('radio', { name: /Hide me/ }).check()
    expect(await asked()).toEqual(['presenter-view', 'presenter-view'])
  })
})

describe('what everyone may tell and set', () => {
  for (const [where, size] of [
    ['wide', [1440, 900]],
    ['phone', PHONE],
  ] as const) {
    it(`is there by the window too (${where})`, async () => {
      await gallery.show(page, { scene: 'group-work', as: 'presenter', size })
      const open = where === 'wide' ? 'Tell the leaders' : 'More'
      const item = where === 'wide' ? 'menuitem' : 'button'
      for (const tell of ['I need a moment', 'Technical help, please']) {
        await page.getByRole('button', { name: open }).click()
        await page.getByRole(item, { name: tell }).click()
        await page.waitForSelector('.menu, .drawer', { state: 'detached' })
      }
      const kinds = await page.evaluate(() =>
        window.gallery.session.asked.map((each) =>
          each.type === 'signal' ? each.kind : each.type,
        ),
      )
      expect(kinds).toEqual(['need-moment', 'technical-help'])
      await page.getByRole('button', { name: where === 'wide' ? 'Listening volume' : open }).click()
      if (where !== 'wide') await page.getByRole('button', { name: 'Sound and picture' }).click()
      await page.getByRole('combobox', { name: 'Speaker' }).waitFor()
      await page.getByRole('slider', { name: 'Listening volume' }).waitFor()
      await page.getByRole('switch', { name: 'Keys for the controls' }).click()
    })
  }
})

describe('a leader who presents and sits back', () => {
  for (const size of [PHONE, [768, 1024]] as const) {
    it(`has the desk and the window at ${size[0]} px`, async () => {
      await gallery.show(page, { scene: 'leader-back', as: 'leader', size })
      await page.getByRole('button', { name: 'Window seat' }).click()
      const seat = page.getByRole('dialog', { name: 'You are sitting back.' })
      await seat.getByRole('radio', { name: /Hide me/ }).check()
      await seat.getByRole('button', { name: 'I need a pause' }).click()
      await page.keyboard.press('Escape')
      await page.waitForSelector('.drawer', { state: 'detached' })
      await page.getByRole('button', { name: /Open the desk/ }).click()
      await page.getByRole('dialog', { name: 'Leaders’ desk' }).waitFor()
      expect(await asked()).toEqual(['presenter-view', 'signal'])
    })
  }
})
