/** What screen readers are told, and when a room without a leader speaks for itself. */
import { describe, expect, it } from 'vitest'
import { act, focused, gallery, hear, page, said } from './stage.ts'

describe('a room without a leader while somebody sits back', () => {
  it('is told after two minutes, by itself, to leave the case, and whoever sits back what they can do', async () => {
    const own = await gallery.newPage()
    await own.clock.install()
    for (const [as, says] of [
      ['member', /Ana sits by the window and cannot be heard/],
      ['presenter', /Only a leader can let you speak/],
    ] as const) {
      await gallery.show(own, { scene: 'no-leader', as })
      const long = own.getByRole('heading', { name: 'No leader has been here for two minutes.' })
      await own.getByRole('heading', { name: 'No leader is here at present.' }).waitFor()
      await own.clock.runFor(110_000)
      expect(await long.count()).toBe(0)
      await own.clock.runFor(15_000)
      await long.waitFor()
      await own
        .locator('[data-announcer] > p')
        .filter({ hasText: says })
        .first()
        .waitFor({ state: 'attached' })
    }
    await own.close()
  })
})

describe('what screen readers are told', () => {
  it('is each phase once', async () => {
    await gallery.show(page, { scene: 'group-work' })
    expect(await said()).toBe('')
    await act(0, { type: 'next-phase' })
    await hear(/^Presenter returns\. Ana is back in the circle\./)
    await act(0, { type: 'pause', on: true })
    await hear(/^The group is pausing for a moment\.$/)
  })

  it('is the circle as a list, clockwise, with each line’s state', async () => {
    await gallery.show(page, { scene: 'mixed', faces: 'drawn' })
    const list = page.getByRole('list', { name: 'The circle' })
    expect(await list.locator('li > .sr').allTextContents()).toEqual([
      'Ruth, Leader, line live',
      'Priya, line lost, chair kept',
      'Kofi, someone has come in, camera and microphone closed',
      'Lena, you, line live',
      'Ioana, Co-leader, line live',
      'Tomasz, line live, camera off',
      'Mairead, stepped out, chair kept',
      'Ana, sitting back, chair kept',
      'Daniel, line live',
    ])
  })

  it('comes in the order of the room: phase, middle, chairs, window, controls, desk', async () => {
    await gallery.show(page, { scene: 'signals', as: 'leader' })
    const order = await page.evaluate(() => {
      const parts = ['h1', '.middle', '.ring__chairs', '.alcove', '.bar', '.desk']
      const found = parts.map((part) => document.querySelector(part))
      return found.every((element, at) => {
        const following = found[at + 1]
        if (!element || following === undefined) return element !== null
        return (
          following !== null &&
          (element.compareDocumentPosition(following) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        )
      })
    })
    expect(order).toBe(true)
  })

  it('is an alert when the own line is lost, with no face left and the desk closed', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader', faces: 'drawn' })
    await page.evaluate(() => window.gallery.session.set({ lost: true }))
    await page.getByRole('alert').getByText('Your line has dropped.').waitFor()
    expect(await page.locator('video').count()).toBe(0)
    expect(await page.locator('.desk').count()).toBe(0)
    expect(await focused()).toBe('Try now')
    await page.evaluate(() => window.gallery.session.set({ lost: false }))
    await page.waitForSelector('.desk')
    await hear('Your line is back.')
  })
})
