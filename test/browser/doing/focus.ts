/** Where the focus lands. */
import { describe, expect, it } from 'vitest'
import { act, asked, devices, focused, gallery, PHONE, page } from './stage.ts'

describe('focus lands where the work goes on', () => {
  it('on the phase when one comes in', async () => {
    await gallery.show(page, { scene: 'group-work' })
    expect(await focused()).toBe('Group work')
  })

  it('on the window seat, and back in the circle on the own microphone', async () => {
    await gallery.show(page, { scene: 'questions', as: 'presenter' })
    await page.getByRole('button', { name: 'Microphone open' }).focus()
    await act(0, { type: 'next-phase' })
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await focused()).toBe('You are sitting back.')
    expect(await page.getByRole('button', { name: /Microphone/ }).count()).toBe(0)

    await page.evaluate(() => window.gallery.media.setMicrophone(false))
    await act(0, { type: 'bring-back' })
    const open = page.getByRole('button', { name: 'Open my microphone' })
    await open.waitFor()
    expect(await focused()).toBe('Open my microphone')
    expect((await devices()).microphone).toBe(false)
    await page.keyboard.press('Enter')
    expect((await devices()).microphone).toBe(true)
  })

  it('stays on the primary move while a leader goes through the phases', async () => {
    await gallery.show(page, { scene: 'questions', as: 'leader' })
    await page.getByRole('button', { name: 'Ana sits back' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Begin group work' }).waitFor()
    expect(await focused()).toContain('Begin group work')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Bring Ana back' }).waitFor()
    expect(await asked()).toEqual(['next-phase', 'next-phase'])
  })

  const hasFocus = () => page.waitForFunction(() => document.activeElement !== document.body)

  it('on what stayed, when a signal is answered by key and its row goes', async () => {
    await gallery.show(page, { scene: 'signals', as: 'leader' })
    const seen = page.locator('.signal').getByRole('button', { name: /seen it$/ })
    const rows = await seen.count()
    expect(rows).toBeGreaterThan(0)
    for (let left = rows; left > 0; left -= 1) {
      await seen.first().focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => seen.count()).toBe(left - 1)
      await hasFocus()
      expect(await focused()).not.toBe('')
    }
  })

  it('on the heading still, when the window is turned and another is drawn', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'presenter' })
    expect(await focused()).toBe('You are sitting back.')
    await gallery.resize(page, PHONE)
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  })

  it('beside a button that is switched off under it', async () => {
    await gallery.show(page, { scene: 'signals', as: 'leader' })
    const primary = page.locator('.desk button:enabled').first()
    await primary.focus()
    await primary.evaluate((button) => button.toggleAttribute('disabled', true))
    await page.waitForFunction(() => document.activeElement?.matches('.desk *:enabled'))
  })

  it('inside a sheet whose row goes, and on the page again when its opener has gone meanwhile', async () => {
    await gallery.show(page, { scene: 'opening' })
    const opener = page.getByRole('button', { name: 'Sound and picture' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const tone = page.getByRole('button', { name: 'Soft tone' })
    await tone.focus()
    await tone.evaluate((button) => button.remove())
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null)
    await opener.evaluate((button) => button.remove())
    await page.keyboard.press('Escape')
    await page.waitForSelector('.sheetpane', { state: 'detached' })
    await hasFocus()
  })
})
