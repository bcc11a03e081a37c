/** A room as browsers and hands treat it: translated while it is used, stepped back from, gone through by keyboard. */
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { when } from '../../client/text/en/when.ts'
import { peekReceipt, readReceipt } from '../../shared/receipt.ts'
import { knock, lead, makePageRoom, type PageRoom } from '../sockets/pages.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { boardOf, cardOf, composerOf, fieldOf, lay, take } from './drive/boardOf.ts'
import { openBrowser } from './drive/browser.ts'
import { Complaints } from './drive/complaints.ts'
import { Person } from './drive/person.ts'
import { takeReceipt } from './drive/receipt.ts'
import { startBuiltServer } from './drive/server.ts'
import { beDevice } from './pages/device.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let server: ServerProcess
let browser: Browser
let room: PageRoom
let complaints: Complaints
let ruth: Person
let ana: Person

beforeAll(async () => {
  server = await startBuiltServer()
  browser = await openBrowser()
  complaints = new Complaints(server.url)
  room = await makePageRoom(server.url)
  ruth = await Person.open(browser, 'Ruth', { width: 1440, height: 900 }, complaints)
  ana = await Person.open(browser, 'Ana', { width: 1280, height: 800 }, complaints)
})

afterAll(async () => {
  await browser?.close()
  await server?.end('SIGKILL')
})

/** Moves every text into elements of its own and goes on doing so, as a browser's translation does. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) {
        const { currentNode } = walker
        if (currentNode instanceof Text) texts.push(currentNode)
      }
      for (const text of texts) {
        const { parentElement } = text
        if (!parentElement || text.data.trim() === '') continue
        if (/^(FONT|SCRIPT|STYLE|TEXTAREA|TITLE)$/.test(parentElement.tagName)) continue
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        text.replaceWith(outer)
        outer.append(inner)
        inner.append(text.data)
      }
    }
    wrap(document.body)
    new MutationObserver((changes) => {
      for (const { target } of changes) if (target.isConnected) wrap(target)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })

const spoken = ({ page }: Person, sentence: string | RegExp) =>
  page
    .locator('[data-announcer] > p')
    .filter({ hasText: sentence })
    .first()
    .waitFor({ state: 'attached' })

/** A key of a keyboard that writes another script. */
async function pressAt({ context, page }: Person, key: string, code: string): Promise<void> {
  const cdp = await context.newCDPSession(page)
  for (const type of ['keyDown', 'keyUp'] as const) {
    await cdp.send('Input.dispatchKeyEvent', {
      type,
      key,
      code,
      ...(type === 'keyDown' && { text: key }),
    })
  }
  await cdp.detach()
}

/** An input method has a word under way and takes the Enter that chooses it. */
async function composeAndChoose({ context, page }: Person, word: string): Promise<void> {
  const cdp = await context.newCDPSession(page)
  const { length } = word
  await cdp.send('Input.imeSetComposition', {
    text: word,
    selectionStart: length,
    selectionEnd: length,
  })
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await cdp.detach()
}

const focused = ({ page }: Person) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement === document.body ? null : (activeElement?.textContent ?? '')
  })

describe('before and at the door', () => {
  it('devices are tried without a room, and a link and a receipt have a way in', async () => {
    const { page } = ana
    await page.goto(server.url)
    const ways = page.getByRole('navigation', { name: 'Other ways in' })
    for (const way of ['I have a link', 'Check a receipt']) await ways.getByText(way).waitFor()
    await ways.getByText('Try your camera and microphone').click()
    await page.getByRole('button', { name: 'Open camera and microphone' }).click()
    await page.getByRole('button', { name: 'Microphone on' }).waitFor()
  })

  it('ticks count for the rules that were read: others that come later are asked for again', async () => {
    const own = await makePageRoom(server.url)
    const kofi = await Person.open(browser, 'Kofi', { width: 390, height: 844 }, complaints)
    const link = `${server.url}/r#${own.fragments.members[0]}`
    await kofi.comeToTheDoor(link, 'nothing')
    await kofi.knock()
    const leader = await lead(own)
    await kofi.page.getByText('The group has rules of its own, and they have come now.').waitFor()
    const tick = kofi.page.getByRole('checkbox', { name: 'I agree to these' })
    expect(await tick.isChecked()).toBe(false)
    const letIn = async () => {
      const { guests } = await leader.until('room', (at) =>
        at.guests.some(({ name }) => name === 'Kofi'),
      )
      await leader.session.door({ type: 'let-in', guest: guests[0]?.guest ?? 0 })
    }
    // Let in before they were read: read in the room, before anything else.
    await letIn()
    const question = kofi.page.getByRole('alertdialog')
    await question.getByText('Nobody is named.').waitFor()
    await question.getByRole('button', { name: 'I agree to these' }).click()
    await question.waitFor({ state: 'detached' })
    await kofi.isInTheRoom()
    leader.session.abandon()
    await kofi.close()
  })
})

it('a link opened before the server has answered “Leave” is not put out by that answer', async () => {
  const own = await makePageRoom(server.url)
  const [first, second] = own.fragments.members
  const mei = await Person.open(browser, 'Mei', { width: 800, height: 700 }, complaints)
  await mei.comeToTheDoor(`${server.url}/r#${first}`, 'nothing')
  await mei.knock()
  await mei.button('Leave the door').evaluate(
    (button, fragment) => {
      if (button instanceof HTMLElement) button.click()
      window.location.hash = fragment
    },
    second ?? first ?? '',
  )
  await mei.page.getByRole('textbox', { name: 'Name on your chair' }).waitFor()
  await mei.close()
})

describe('rules that the link says are the group’s own', () => {
  it('are waited for, and ticked once they are here', async () => {
    const own = await makePageRoom(server.url, { marked: true })
    const kofi = await Person.open(browser, 'Kofi', { width: 390, height: 844 }, complaints)
    const { page } = kofi
    await page.goto(`${server.url}/r#${own.fragments.members[0]}`)
    await page.getByText('Your group has rules of its own.').waitFor()
    const tick = page.getByRole('checkbox', { name: 'I agree to these' })
    expect(await tick.count()).toBe(0)
    await page.getByRole('textbox', { name: 'Name on your chair' }).fill('Kofi')
    await page.getByRole('checkbox', { name: 'I am in a private place' }).check({ force: true })
    await page.getByRole('button', { name: 'Come to the door' }).click()
    await page.getByRole('heading', { name: 'You are at the door.' }).waitFor()
    const leader = await lead(own)
    await page.getByText('The group’s rules have come. Read them, and tick.').waitFor()
    await page.getByText('Nobody is named.').waitFor()
    expect(await tick.isChecked()).toBe(false)
    await tick.check({ force: true })
    const { guests } = await leader.until('room', (at) => at.guests.length === 1)
    await leader.session.door({ type: 'let-in', guest: guests[0]?.guest ?? 0 })
    await kofi.isInTheRoom()
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    leader.session.abandon()
    await kofi.close()
  })
})

describe('a chair kept for its person', () => {
  it('is the door’s main answer when the name of a lost chair knocks', async () => {
    const own = await makePageRoom(server.url)
    const leader = await Person.open(browser, 'Ruth', { width: 1440, height: 900 }, complaints)
    await leader.comeToTheDoor(`${server.url}/r#${own.fragments.leader}`, 'nothing')
    await leader.goIn()
    const come = async () => {
      const kofi = await Person.open(browser, 'Kofi', { width: 800, height: 700 }, complaints)
      await kofi.comeToTheDoor(`${server.url}/r#${own.fragments.members[0]}`, 'nothing')
      await kofi.knock()
      return kofi
    }
    const before = await come()
    await leader.desk.letIn('Kofi')
    await before.isInTheRoom()
    await before.close()
    await leader.seesChair(/^Kofi, line lost/)
    const again = await come()
    const row = await leader.desk.guest('Kofi')
    await row.getByRole('button', { name: /^Give Kofi’s chair back/ }).click()
    await again.isInTheRoom()
    await leader.seesChair(/^Kofi, line live/)
    expect((await leader.chairs()).filter((chair) => chair.startsWith('Kofi'))).toHaveLength(1)
    await leader.close()
    await again.close()
  })
})

describe('devices whose clocks are days off', () => {
  it('are told so at the door, once; the leaders’ clock and the receipts go by the server’s', async () => {
    const own = await makePageRoom(server.url)
    const openWith = async (name: string, off: number) => {
      const person = await Person.open(browser, name, { width: 1280, height: 800 }, complaints)
      await person.context.addInitScript(beDevice, { off })
      return person
    }
    const leader = await openWith('Ruth', -77 * HOUR)
    const kofi = await openWith('Kofi', 30 * HOUR)
    const told = ({ page }: Person, how: string) =>
      page.getByText(`This device’s clock is about ${how}. The times here are right.`)
    await leader.comeToTheDoor(`${server.url}/r#${own.fragments.leader}`, 'nothing')
    expect(await told(leader, '3 days behind').count()).toBe(1)
    await leader.goIn()
    await kofi.comeToTheDoor(`${server.url}/r#${own.fragments.members[0]}`, 'nothing')
    expect(await told(kofi, '30 hours ahead').count()).toBe(1)
    await kofi.knock()
    await leader.desk.letIn('Kofi')
    await kofi.isInTheRoom()
    await leader.desk.press('Begin')
    const atLondon = (at: number) => when.time(at, 'Europe/London')
    const now = Date.now()
    const finish = (await leader.desk.at()).locator('.clock dd').nth(2)
    const about = [-2, -1, 0, 1].map((minutes) => atLondon(now + HOUR + minutes * MINUTE))
    expect(about).toContain(await finish.textContent())
    for (const { page } of [leader, kofi])
      expect(await page.getByText('This device’s clock').count()).toBe(0)
    const other = await knock(own, own.fragments.coLeader, 'Ioana')
    await other.until('room')
    await other.session.command({ type: 'end-room' })
    const file = readReceipt(await takeReceipt(kofi))
    const claims = file && peekReceipt(file)
    expect(Math.abs((claims?.end ?? 0) - Date.now())).toBeLessThan(2 * MINUTE)
    await kofi.reads(atLondon(claims?.end ?? 0))
    other.session.abandon()
    await leader.close()
    await kofi.close()
  })
})

describe('by keyboard', () => {
  it('somebody is let in and the focus stays on the desk; every key is spoken', async () => {
    await ruth.comeToTheDoor(`${server.url}/r#${room.fragments.leader}`, 'microphone')
    await ruth.goIn()
    const doors: Person[] = []
    for (const name of ['Ben', 'Caro']) {
      const guest = await Person.open(browser, name, { width: 800, height: 700 }, complaints)
      await guest.comeToTheDoor(`${server.url}/r#${room.fragments.members[0]}`, 'nothing')
      await guest.knock()
      doors.push(guest)
    }
    for (const name of ['Ben', 'Caro']) {
      await (await ruth.desk.guest(name)).getByRole('button', { name: 'Let in' }).press('Enter')
      await expect.poll(() => focused(ruth)).not.toBeNull()
    }
    await ruth.page.getByRole('heading', { level: 1 }).focus()
    await ruth.page.keyboard.press('m')
    await spoken(ruth, 'Microphone closed')
    await ruth.page.keyboard.press('m')
    await spoken(ruth, 'Microphone open')
    // The same keys on other keyboards: by their place, where what they write is no Latin letter.
    await pressAt(ruth, 'ь', 'KeyM')
    await expect
      .poll(() =>
        ruth.page.locator('[data-announcer] > p').filter({ hasText: 'Microphone closed' }).count(),
      )
      .toBe(2)
    await pressAt(ruth, 'ד', 'KeyS')
    await spoken(ruth, /^Curtain drawn/)
    await ruth.page.keyboard.press('s')
    await spoken(ruth, 'Curtain open')
    // What was said can be gone back to.
    await ruth.page.getByRole('button', { name: /^Help/ }).click()
    await ruth.page.getByText('What was said').click()
    await ruth.page.getByRole('listitem').filter({ hasText: 'Curtain open' }).first().waitFor()
    await ruth.page.keyboard.press('Escape')
    await doors[1]?.close()
  })
})

describe('translated by the browser', () => {
  it('a room goes on: carets enter cards, cards are written, phases move, and the words are true', async () => {
    await ana.comeToTheDoor(`${server.url}/r#${room.fragments.members[0]}`, 'nothing')
    await translate(ana.page)
    await ana.knock()
    await ruth.desk.letIn('Ana')
    await ana.isInTheRoom()
    await translate(ana.page)
    await translate(ruth.page)
    expect(await ana.page.evaluate(() => document.documentElement.translate)).toBe(false)
    await ruth.desk.press('Begin')
    await ana.phaseIs('Opening')
    await ruth.desk.press('On to the case call')
    await ana.phaseIs('Case call')
    await ruth.desk.choosePresenter('Ben')
    for (const [move, phase] of [
      ['Ben begins', 'Presentation'],
      ['On to questions', 'Clarifying questions'],
      ['Ben sits back', 'Sitting back'],
      ['Begin group work', 'Group work'],
    ] as const) {
      await ruth.desk.press(move)
      await ana.phaseIs(phase)
    }
    await ruth.desk.inPanel('Board', async (panel) => {
      await panel.getByText('Open to write', { exact: true }).click()
    })
    await composerOf(ruth).focus()
    await composeAndChoose(ruth, 'かん')
    expect(await composerOf(ruth).inputValue()).toBe('かん')
    await composerOf(ruth).fill('')
    await lay(ruth, 'a heavy coat')
    await cardOf(ana, 'a heavy coat').waitFor()
    await take(ruth, 'a heavy coat')
    await fieldOf(ruth).press('End')
    await fieldOf(ruth).pressSequentially(' in June')
    await cardOf(ana, 'a heavy coat in June').waitFor()
    // The Enter that chooses a word is not the card's: the field stays.
    await composeAndChoose(ruth, 'か')
    expect(await fieldOf(ruth).count()).toBe(1)
    await ruth.page.keyboard.insertText('か')
    await fieldOf(ruth).press('Escape')
    await lay(ruth, 'a door')
    await cardOf(ana, 'a door').waitFor()
    await ruth.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await cardOf(ana, 'a door').waitFor({ state: 'detached' })
    // Somebody else has written in the card whose step would go next: asked first.
    await take(ana, 'a heavy coat in June')
    await fieldOf(ana).press('End')
    await fieldOf(ana).pressSequentially(', and rain')
    await cardOf(ruth, 'and rain').waitFor()
    await ruth.page.getByRole('button', { name: 'Undo', exact: true }).click()
    const question = ruth.page.getByRole('alertdialog')
    await question.getByText(/Somebody else has written in this card/).waitFor()
    await question.getByRole('button', { name: 'Keep it' }).click()
    await cardOf(ruth, 'and rain').waitFor()
    for (const person of [ruth, ana]) expect(await person.everything()).not.toContain('has stopped')
    expect(complaints.all).toEqual([])
  })

  it('every field in use says that its words are for nobody else', async () => {
    const bare = await ruth.page.evaluate(() =>
      [...document.querySelectorAll('input, textarea')]
        .filter((field) => !/^(radio|checkbox|range|file)$/.test(field.getAttribute('type') ?? ''))
        .filter(
          (field) =>
            field.getAttribute('translate') !== 'no' ||
            field.getAttribute('spellcheck') !== 'false' ||
            field.getAttribute('writingsuggestions') !== 'false' ||
            field.getAttribute('autocomplete') !== 'off' ||
            field.getAttribute('data-gramm') !== 'false',
        )
        .map((field) => field.outerHTML.slice(0, 200)),
    )
    expect(bare).toEqual([])
    expect(await boardOf(ruth).count()).toBe(1)
  })
})

describe('leaving by a slip', () => {
  it('a step back is asked about, and the room is still there; a closed tab is asked about too', async () => {
    await ana.page.goBack({ timeout: 3_000 }).catch(() => null)
    const question = ana.page.getByRole('alertdialog')
    await question.getByRole('heading', { name: 'Leave the room?' }).waitFor()
    await question.getByRole('button', { name: 'Stay' }).click()
    await question.waitFor({ state: 'detached' })
    await ana.isInTheRoom()
    await ruth.seesChair(/^Ana, /)
    const asked = ana.page.waitForEvent('dialog')
    await ana.page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await ana.isInTheRoom()
  })

  it('who has gone back or on all the same finds the chair again by Forward or Back, without a knock', async () => {
    const { page } = ana
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${server.url}/how`)
    await page.goBack()
    await ana.isInTheRoom()
    // Past the question, as a finger that swipes twice does it.
    await page.evaluate(() => history.go(-2))
    await page.waitForURL((url) => !url.pathname.startsWith('/r'))
    await page.goForward()
    await ana.isInTheRoom()
    expect(await page.getByText('You are at the door.').count()).toBe(0)
    // And is asked about a step back as before.
    await page.goBack({ timeout: 3_000 }).catch(() => null)
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
    await ana.isInTheRoom()
  })

  it('the same tab finds its chair again after a reload, and Leave is one tap and an answer', async () => {
    const { page } = ana
    await page.reload()
    await ana.isInTheRoom()
    // Also where the address is changed before the room's own code has come.
    const held = new Promise<Route>((resolve) => page.route(/RoomPage/, resolve, { times: 1 }))
    await page.reload({ waitUntil: 'commit' })
    const coming = await held
    await page.evaluate(() => {
      window.location.hash = 'top'
    })
    await coming.continue()
    await ana.isInTheRoom()
    await ana.leave()
    await ana.page.getByRole('heading', { name: /You have left/ }).waitFor()
  })
})
