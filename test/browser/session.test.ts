import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { openBrowser } from './drive/browser.ts'
import { each } from './drive/circle.ts'
import { Complaints, keptBy } from './drive/complaints.ts'
import { Person } from './drive/person.ts'
import { checkReceipt, takeReceipt } from './drive/receipt.ts'
import { makeRoom, type RoomLinks } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'
import { axe } from './pages/screen.ts'

let server: ServerProcess
let browser: Browser
let complaints: Complaints
let links: RoomLinks
let ruth: Person
let ioana: Person
let ana: Person
let kofi: Person
let mei: Person
let tomas: Person
let inside: Person[]
let members: Person[]

/** One test after another tells one session: once a step has failed, those after it say nothing. */
let broken = false
const step = (name: string, run: () => Promise<void>): void => {
  it(name, async ({ skip }) => {
    skip(broken, 'an earlier step failed')
    broken = true
    try {
      await run()
    } catch (error) {
      // What each of them had before them says more than the one sentence that did not come.
      const views = await Promise.all((inside ?? [ruth]).map((person) => person.view()))
      throw new Error([`${error}`, ...views, ...complaints.all].join('\n'), { cause: error })
    }
    broken = false
  })
}

const allAre = (phase: string) => each(inside, (person) => person.phaseIs(phase))

beforeAll(async () => {
  server = await startBuiltServer()
  complaints = new Complaints(server.url)
  browser = await openBrowser()
  const open = (name: string, width: number, height: number) =>
    Person.open(browser, name, { width, height }, complaints)
  ruth = await open('Ruth', 1440, 900)
  ioana = await open('Ioana', 1024, 768)
  ana = await open('Ana', 1280, 800)
  kofi = await open('Kofi', 390, 844)
  mei = await open('Mei', 768, 1024)
  tomas = await open('Tomas', 1024, 768)
})

afterAll(async () => {
  await browser?.close()
  await server?.end('SIGKILL')
})

describe('a session of two cases, from making the room to "It is gone"', () => {
  step('Ruth makes the room on the start page', async () => {
    links = await makeRoom(ruth.page, server.url, {
      label: 'Thursday group',
      preset: /two cases/,
      chairs: 6,
      leader: 'Ruth Adler',
      coLeader: 'Ioana Pop',
    })
    expect(new Set(Object.values(links)).size).toBe(4)
  })

  step('the leaders meet first', async () => {
    await ruth.comeToTheDoor(links.leader)
    expect(new URL(ruth.page.url()).hash).toBe('')
    await ruth.goIn()
    await ioana.comeToTheDoor(links.coLeader)
    expect(await axe(ioana.page)).toEqual([])
    await ioana.goIn()
    inside = [ruth, ioana]
    await allAre('Arriving')
    await ruth.seesChair(/^Ioana, Co-leader, line live/)
  })

  step('members knock and are let in, one by one and all at once', async () => {
    members = [ana, kofi, mei]
    await ana.comeToTheDoor(links.members)
    await each([kofi, mei], (person) => person.comeToTheDoor(links.members, 'microphone'))
    await ana.knock()
    await ana.reads(/Ruth knows you are here/)
    expect(await axe(ana.page)).toEqual([])
    await ruth.desk.letIn('Ana')
    await ana.isInTheRoom()
    await each([kofi, mei], (person) => person.knock())
    await ioana.desk.press('Let all in')
    await each([kofi, mei], (person) => person.isInTheRoom())
    inside = [ruth, ioana, ...members]
    await each(inside, async (person) => {
      for (const { name } of inside) await person.seesChair(new RegExp(`^${name}, `))
    })
    const orders = await Promise.all(inside.map((person) => person.chairs()))
    const names = orders.map((chairs) => chairs.map((said) => said.split(', ')[0]))
    for (const order of names) expect(order).toEqual(names[0])
  })

  step('the leaders pass each other a note that nobody else has', async () => {
    await kofi.reads('Leaders can pass each other notes; they are erased at the end.')
    await ruth.desk.writesNote('Shall I begin?')
    await ioana.desk.reads('Shall I begin?')
    for (const person of members) expect(await person.everything()).not.toContain('Shall I begin?')
  })

  step('Opening: a round of arrival with Pass, and feeling words', async () => {
    await ruth.desk.press('Begin')
    await allAre('Opening')
    await ruth.desk.inPanel('Room', (panel) =>
      panel.getByRole('button', { name: 'Arrival' }).first().click(),
    )
    let whose = ''
    for (let turn = 0; turn < inside.length; turn += 1) {
      const before = whose
      await expect.poll(() => turnOf(ruth), { timeout: 20_000 }).not.toBe(before)
      whose = await turnOf(ruth)
      const person = inside.find(({ name }) => name === whose)
      if (!person) throw new Error(`nobody is called ${whose}`)
      await person.press(turn === 1 ? 'Pass' : 'I have said mine')
    }
    await each(inside, (person) => person.reads('Everyone has had the word.'))
    await ruth.desk.inPanel('Room', async (panel) => {
      await panel.getByRole('button', { name: 'Close the round' }).click()
      await panel.getByRole('button', { name: 'Arrival' }).last().click()
    })
    for (const [person, word] of [
      [ana, 'heavy'],
      [kofi, 'curious'],
    ] as const) {
      await person.page.getByRole('textbox', { name: 'Your word' }).fill(word)
      await person.press('Lay it down')
      await person.reads('Yours is among them.')
    }
    await each(inside, async (person) => {
      await person.reads('heavy')
      await person.reads('curious')
    })
    await ruth.desk.inPanel('Room', (panel) =>
      panel.getByRole('button', { name: 'Close the words' }).click(),
    )
  })

  step('Case call: a private sign, and Ana is chosen', async () => {
    await ruth.desk.press('On to the case call')
    await allAre('Case call')
    await ana.tellLeaders('I might have a case')
    await each([ruth, ioana], (leader) => leader.desk.reads('Ana might have a case'))
    for (const person of [kofi, mei])
      expect(await person.everything()).not.toContain('might have a case')
    await ruth.desk.press('Ana presents')
    await each([kofi, mei], (person) => person.reads('Ana has a case.'))
    await ruth.desk.press('Ana begins')
    await allAre('Presentation')
  })

  step('Presentation: Tomas comes late', async () => {
    await tomas.comeToTheDoor(links.members, 'microphone')
    await tomas.knock()
    await ruth.desk.letIn('Tomas')
    await tomas.isInTheRoom()
    await kofi.reads('Someone has joined.')
    members.push(tomas)
    inside.push(tomas)
    await allAre('Presentation')
    expect(await axe(tomas.page)).toEqual([])
  })

  step('Clarifying questions, then Ana sits back', async () => {
    await ruth.desk.press('On to questions')
    await allAre('Clarifying questions')
    await ruth.desk.press('Ana sits back')
    await each(
      inside.filter((person) => person !== ana),
      (person) => person.phaseIs('Sitting back'),
    )
    await ana.phaseIs('You are sitting back.')
    await ana.windowSeat.isTaken()
    expect(await axe(ana.page)).toEqual([])
    expect(await axe(ruth.page)).toEqual([])
  })

  step('Group work', async () => {
    await ruth.desk.press('Begin group work')
    await each(
      inside.filter((person) => person !== ana),
      (person) => person.phaseIs('Group work'),
    )
    await ana.windowSeat.isTaken()
  })

  step('Ana comes back, and opens her own microphone', async () => {
    await ruth.desk.press('Bring Ana back')
    await allAre('Presenter returns')
    await ana.button('Microphone closed').waitFor()
    await ana.press('Open my microphone')
    await ana.button('Microphone open').waitFor()
  })

  step('a second case, with Mei', async () => {
    await ruth.desk.press('On to the case call')
    await allAre('Case call')
    await each(inside, (person) => person.reads('Second case'))
    await ruth.desk.choosePresenter('Mei')
    await ruth.desk.press('Mei begins')
    await ruth.desk.press('On to questions')
    await ruth.desk.press('Mei sits back')
    await mei.windowSeat.isTaken()
    await ruth.desk.press('Begin group work')
    await kofi.phaseIs('Group work')
    await ruth.desk.press('Bring Mei back')
    await allAre('Presenter returns')
  })

  step('Closing and the soft landing', async () => {
    await ruth.desk.press('On to closing')
    await allAre('Closing')
    await ruth.desk.press('Let it land softly')
    await allAre('Soft landing')
  })

  step('Mei stays for a word with the leaders; for the others it is over', async () => {
    await ruth.desk.press('A word with Mei, alone')
    await each([ana, kofi, tomas], (person) => person.phaseIs('It is gone.'))
    await each([ruth, ioana, mei], (person) => person.phaseIs('A word with the leaders'))
  })

  step('the leaders among themselves, then the room is gone', async () => {
    await ruth.desk.press('Leaders among themselves')
    await mei.phaseIs('It is gone.')
    await each([ruth, ioana], (person) => person.phaseIs('Leaders’ debrief'))
    await ruth.desk.press('End the room')
    await ruth.page.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
    await each([ruth, ioana], (person) => person.phaseIs('It is gone.'))
    expect(await axe(ruth.page)).toEqual([])
  })

  step('a receipt is sound, and no more once one letter is changed', async () => {
    const receipt = await takeReceipt(ana)
    expect(await checkReceipt(ana, server.url, receipt)).toBe('This receipt is sound.')
    const at = Math.floor(receipt.length / 3)
    const changed = receipt[at] === 'A' ? 'B' : 'A'
    const altered = receipt.slice(0, at) + changed + receipt.slice(at + 1)
    expect(await checkReceipt(ana, server.url, altered)).not.toBe('This receipt is sound.')
  })

  step('nothing is kept, and nothing was complained of', async () => {
    for (const { page } of inside) expect(await keptBy(page)).toEqual([])
    expect(complaints.all).toEqual([])
  })
})

/** Whose turn the round says it is, as a leader reads it. */
async function turnOf(leader: Person): Promise<string> {
  const round = leader.page.getByRole('region', { name: 'A word of arrival, each in turn' })
  const said = (await round.getByRole('heading').textContent()) ?? ''
  return said === 'It is with you now.'
    ? leader.name
    : (/^It is with (.+) now\.$/.exec(said)?.[1] ?? '')
}
