/** A page that the door refuses. */
import { describe, expect, it } from 'vitest'
import { joinForTab } from '../../../client/session/tabShares.ts'
import { focused, gallery, page } from './stage.ts'

describe('a page that the door refuses', () => {
  it('says its sentence once, with the heading', async () => {
    await gallery.show(page, { scene: 'refused-link-missing' })
    const heading = page.getByRole('heading', { name: 'Which room is it?' })
    const why = await heading.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${why}"]`).textContent()).toBe(
      'This page no longer has its link. Open the link you were sent once more; your chair is kept.',
    )
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await focused()).toBe('Which room is it?')
  })

  it('takes a link that is pasted, and says what is wrong with one', async () => {
    await gallery.show(page, { scene: 'refused-link-missing' })
    const link = page.getByRole('textbox', { name: 'Your link' })
    await link.fill('https://room.example/r#not-a-link')
    await page.keyboard.press('Enter')
    await page.getByText('The end of this link is missing', { exact: false }).first().waitFor()
    const fragment = `a.b.${'s'.repeat(43)}.${'A'.repeat(43)}`
    await link.fill(`https://room.example/r#${fragment}`)
    const address = page.url()
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(page.url()).toBe(address)
    const [name, entry] = await page.evaluate(() => [window.name, window.history.state.kept])
    expect(name).not.toContain(fragment)
    expect(joinForTab({ name, entry })).toContain(fragment)
  })

  it('leaves nothing of the link in a tab that goes on to the start page', async () => {
    await gallery.show(page, { scene: 'refused-room-ended' })
    const tab = await page.evaluate(() => {
      window.name = 'balint-room:{}'
      document.addEventListener('click', (event) => event.preventDefault())
      const ways = [...document.querySelectorAll<HTMLElement>('a[href="/how"], a[href="/"]')]
      const [home, start, how] = [ways[0], ways[1], ways[2]]
      how?.click()
      const read = window.name
      start?.click()
      const gone = window.name
      window.name = 'balint-room:{}'
      home?.click()
      return [read, gone, window.name]
    })
    expect(tab).toEqual(['balint-room:{}', '', ''])
  })
})
