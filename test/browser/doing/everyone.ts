/** What everyone does, and what a chair shows of it. */
import { describe, expect, it } from 'vitest'
import { ANA, act, asked, gallery, PHONE, page } from './stage.ts'

describe('everyone', () => {
  it('leaves after being asked once, or steps out instead', async () => {
    await gallery.show(page, { scene: 'group-work' })
    await page.getByRole('button', { name: 'Leave' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Leave the room?' })
    await dialog.getByRole('button', { name: 'Step out instead' }).click()
    expect(await asked()).toEqual(['step-out'])
    await page.getByRole('button', { name: 'Come back in' }).click()
    expect(await asked()).toEqual(['step-out', 'come-back-in'])
  })

  it('might have a case only in the case call', async () => {
    for (const [scene, there] of [
      ['case-call', 1],
      ['group-work', 0],
    ] as const) {
      await gallery.show(page, { scene })
      await page.getByRole('button', { name: 'Tell the leaders' }).click()
      await page.waitForSelector('[role="menu"]')
      const item = page.getByRole('menuitem', { name: 'I might have a case' })
      expect(await item.count()).toBe(there)
    }
  })

  it('reads a refusal in its own sentence', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader' })
    await page.getByRole('button', { name: 'All phases' }).click()
    await page.getByRole('button', { name: 'Go to Closing' }).click()
    await page
      .getByText('The presenter is still sitting back. Bring the presenter back first.')
      .waitFor()
  })

  it('opens the board on a phone and goes back to the circle', async () => {
    await gallery.show(page, { scene: 'board', size: PHONE })
    await page.getByRole('button', { name: /The board/ }).click()
    await page.getByRole('region', { name: 'The board' }).waitFor()
    await page.getByRole('button', { name: 'Back to the circle' }).click()
    await page.getByRole('button', { name: /The board/ }).waitFor()
  })
})

describe('a chair', () => {
  it('slides to the window along one line; nobody else moves', async () => {
    await gallery.show(page, { scene: 'questions', faces: 'drawn' })
    await act(0, { type: 'next-phase' })
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { effect } = animation
        if (!(effect instanceof KeyframeEffect)) return []
        const chair = effect.target?.closest('[data-chair]')
        return [
          {
            what: effect.target?.hasAttribute('data-alcove') ? 'alcove' : `chair ${chair !== null}`,
            takes: effect.getTiming().duration,
          },
        ]
      }),
    )
    expect(moving.filter(({ takes }) => takes === 900)).toEqual([{ what: 'alcove', takes: 900 }])
    expect(ANA).toBe(7)
  })

  it('is there at once with reduced motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await gallery.show(page, { scene: 'questions', faces: 'drawn' })
    await act(0, { type: 'next-phase' })
    const moving = await page.evaluate(
      () => document.getAnimations().filter((a) => a.effect?.getTiming().duration === 900).length,
    )
    await page.emulateMedia({ reducedMotion: null })
    expect(moving).toBe(0)
  })
})
