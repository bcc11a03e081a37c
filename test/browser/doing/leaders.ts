/** What leaders do. */
import { describe, expect, it } from 'vitest'
import { ANA, act, asked, focused, gallery, hear, PHONE, page, tabTo } from './stage.ts'

describe('a leader with a keyboard and a phone’s width', () => {
  it('opens the desk, lets somebody in and comes back', async () => {
    await gallery.show(page, { scene: 'signals', as: 'leader', size: PHONE })
    await tabTo(/Open the desk/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Leaders’ desk' }).waitFor()
    await tabTo(/^Let in$/)
    await page.keyboard.press('Enter')
    await tabTo(/I’ve seen it/)
    await page.keyboard.press('Enter')
    expect(await asked()).toEqual(['seen'])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.drawer', { state: 'detached' })
    await expect.poll(focused).toMatch(/Open the desk/)
  })

  it('wipes the board after being asked once', async () => {
    await gallery.show(page, { scene: 'signals', as: 'leader', size: PHONE })
    await page.click('.desk-handle__open')
    await page.getByRole('button', { name: 'Board', exact: true }).click()
    await page.getByRole('button', { name: 'Wipe the board' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Wipe the board?' })
    await dialog.waitFor()
    expect(await focused()).toBe('Keep it')
    await dialog.getByRole('button', { name: 'Wipe' }).click()
    expect(await asked()).toEqual(['wipe-board'])
  })
})

describe('an earlier room at the door', () => {
  it('is offered to leaders, who go back to it or stay', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader' })
    await page.evaluate(() => window.gallery.session.set({ earlier: true }))
    await page.getByRole('heading', { name: /Go back to it\?$/ }).waitFor()
    await page.getByRole('button', { name: 'Stay in this one' }).click()
    await page.getByRole('button', { name: 'Go back to it' }).click()
    expect(await page.evaluate(() => window.gallery.session.askedAtDesk)).toEqual([
      { type: 'go-back', yes: false },
      { type: 'go-back', yes: true },
    ])
    await page.evaluate(() => window.gallery.session.set({ earlier: false }))
    await page.waitForSelector('.handed', { state: 'detached' })
  })
})

describe('what sends the group home', () => {
  it('asks once, also by the way to a word alone', async () => {
    await gallery.show(page, { scene: 'landing', as: 'leader' })
    await page.getByRole('button', { name: 'A word with Ana, alone' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Let the group go?' })
    await dialog.getByRole('button', { name: 'Not yet' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await asked()).toEqual([])
    await page.getByRole('button', { name: 'A word with Ana, alone' }).click()
    await dialog.getByRole('button', { name: 'Let them go' }).click()
    expect(await asked()).toEqual(['go-to-phase'])
    // Neither is the presenter put out of the word without a question.
    await page.getByRole('button', { name: 'Leaders among themselves' }).click()
    const word = page.getByRole('alertdialog', { name: 'Let Ana go?' })
    await word.getByRole('button', { name: 'Let Ana go' }).click()
    expect(await asked()).toEqual(['go-to-phase', 'next-phase'])
  })
})

describe('a note being written', () => {
  it('is still there when the leader’s line is back', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader' })
    const note = page.getByRole('textbox', { name: 'Note to the other leader' })
    await note.fill('Kofi is quiet today')
    await page.evaluate(() => window.gallery.session.set({ lost: true }))
    await note.waitFor({ state: 'detached' })
    await page.evaluate(() => window.gallery.session.set({ lost: false }))
    await note.waitFor()
    expect(await note.inputValue()).toBe('Kofi is quiet today')
  })
})

describe('the co-leader', () => {
  it('has the desk when the leader’s line drops, and gives it back', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'co-leader' })
    await page.evaluate(() => window.gallery.session.tell({ type: 'seat-lost', seat: 0 }))
    await page.getByRole('heading', { name: 'You are leading now.', exact: true }).waitFor()
    await page
      .getByRole('heading', { name: 'Ruth’s line has dropped. You are leading now.' })
      .waitFor()
    await page.getByRole('button', { name: 'I have it' }).click()
    await page.evaluate(() => window.gallery.session.tell({ type: 'seat-returned', seat: 0 }))
    await page.getByRole('button', { name: 'Give the desk back to Ruth' }).click()
    expect(await asked()).toEqual(['give-desk-back'])
  })
})

describe('the leader', () => {
  it('whose line is back sees who leads, and takes the lead back', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader' })
    await page.evaluate(() => window.gallery.session.tell({ type: 'seat-lost', seat: 0 }))
    await page.evaluate(() => window.gallery.session.tell({ type: 'seat-returned', seat: 0 }))
    await page.getByText(/ is leading now\. You can do everything here too\.$/).waitFor()
    await page.getByRole('button', { name: 'Take the lead back' }).click()
    expect(await asked()).toEqual(['take-desk'])
    expect(await page.getByRole('button', { name: 'Take the lead back' }).count()).toBe(0)
  })

  it('closes all microphones but the presenter’s, and everybody else is told', async () => {
    await gallery.show(page, { scene: 'presentation', as: 'leader' })
    await page.getByRole('button', { name: 'Room', exact: true }).click()
    await page.getByRole('button', { name: 'Close all but the presenter’s' }).click()
    expect(await asked()).toEqual(['close-others'])
    await hear(
      /All microphones but the presenter’s are closed\. Open yours when you want to speak\./,
    )
    await gallery.show(page, { scene: 'presentation', as: 'member', size: PHONE })
    await act(0, { type: 'close-others' })
    await page
      .locator('.lane__quiet')
      .getByText(/^All microphones but the presenter’s are closed/)
      .waitFor()
  })

  it('is answered “not now” as loudly as by a need for a pause', async () => {
    await gallery.show(page, { scene: 'group-work', as: 'leader' })
    await act(0, { type: 'ask-quietly', seat: ANA })
    const check = await page.evaluate(() => {
      const snapshot = window.gallery.session.snapshot()
      return (snapshot.stage === 'room' && snapshot.view.desk?.checks[0]?.id) || 0
    })
    await act(ANA, { type: 'answer-check', check, answer: 'not-now' })
    const card = page.getByRole('listitem').filter({ hasText: ': not now' })
    await card.getByRole('button', { name: 'Pause the group' }).waitFor()
    await card.getByRole('button', { name: 'I’ve seen it' }).click()
    await card.waitFor({ state: 'detached' })
    expect(await page.getByText('Next: Presenter returns.').count()).toBe(1)
  })
})
