/** What the room's screens do: keys, focus, what is said to screen readers, and the way through by keyboard alone. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinForTab } from '../../client/session/tabShares.ts'
import type { Command } from '../../shared/session/command.ts'
import { Gallery } from './fixtures/gallery.ts'
import { presenterSeat } from './fixtures/galleryPeople.ts'

const ANA = presenterSeat(9)
const PHONE = [390, 844] as const

let gallery: Gallery
let page: Page

beforeAll(async () => {
  gallery = await Gallery.open()
  page = await gallery.newPage()
})
afterAll(async () => {
  await gallery?.close()
})

const act = (seat: number, command: Command) =>
  page.evaluate(([s, c]) => window.gallery.session.act(s, c), [seat, command] as const)
const asked = () => page.evaluate(() => window.gallery.session.asked.map(({ type }) => type))
const devices = () =>
  page.evaluate(() => {
    const { microphone, camera } = window.gallery.media.snapshot()
    return { microphone, camera }
  })
const said = () => page.locator('[data-announcer]').textContent()
/** Waits until the live region says it: a sentence comes after the screen, not with it. */
const hear = (what: string | RegExp) =>
  page
    .locator('[data-announcer] > p')
    .filter({ hasText: what })
    .first()
    .waitFor({ state: 'attached' })
/** What has the focus, by its name; a drawer's edge hands it on through nothing, and the whole page is no name. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement === document.body ? null : document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })

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

it('no page has thrown', () => {
  expect(gallery.errors).toEqual([])
})

/** Tabs until something with this name has focus; a way by keyboard that is missing ends here. */
async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (name.test(await focused())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${name}`)
}
