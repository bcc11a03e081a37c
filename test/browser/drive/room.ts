/** Makes a room on the start page, as its creator does. */
import type { Page } from 'playwright-core'

export interface RoomWishes {
  readonly label: string
  /** As the start page names the preset: "90 min two cases". */
  readonly preset: RegExp
  /** One of the numbers to be tapped. */
  readonly chairs: 6 | 8 | 9 | 10 | 12
  /** Leaders' names as receipts carry them. */
  readonly leader: string
  readonly coLeader: string
  /** Ground rules, one a line, and lane names in their order; left as they are when not given. */
  readonly rules?: string
  readonly lanes?: readonly string[]
  /** Presentation and return begin with the others' microphones closed, as the form has it; without it all stay as they are. */
  readonly beginsClosed?: true
  /** A link of one's own for each member, where all share one otherwise. */
  readonly linkEach?: true
}

export interface RoomLinks {
  readonly leader: string
  readonly coLeader: string
  /** Everybody's, or the first of them. */
  readonly members: string
  /** One for each member's chair; or the one that all share. */
  readonly each: readonly string[]
  readonly observer: string
}

/** Fills in the form, makes the room, and reads the links off the invitations page. */
export async function makeRoom(page: Page, url: string, wishes: RoomWishes): Promise<RoomLinks> {
  await page.goto(url)
  await page.getByRole('textbox', { name: 'What the group calls itself' }).fill(wishes.label)
  await choose(page, wishes.preset)
  await choose(page, new RegExp(`^${wishes.chairs}$`))
  if (wishes.linkEach) await choose(page, /^One each$/)
  if (!wishes.beginsClosed) {
    await page
      .getByRole('checkbox', { name: 'Only the presenter’s microphone is open to begin with' })
      .uncheck({ force: true })
  }
  await page.getByText('Ground rules and names').click()
  await page
    .getByRole('textbox', { name: 'Leader’s name on receipts', exact: true })
    .fill(wishes.leader)
  await page
    .getByRole('textbox', { name: 'Co-leader’s name on receipts', exact: true })
    .fill(wishes.coLeader)
  if (wishes.rules !== undefined) {
    await page.getByRole('textbox', { name: 'Ground rules', exact: true }).fill(wishes.rules)
  }
  for (const [at, name] of (wishes.lanes ?? []).entries()) {
    await page.getByRole('textbox', { name: `Lane ${at + 1}`, exact: true }).fill(name)
  }
  await page.getByRole('button', { name: 'Make the room' }).click()
  await page.getByRole('heading', { level: 1, name: /The room is ready/ }).waitFor()
  const link = (name: string) => page.getByRole('textbox', { name, exact: true }).inputValue()
  const shared = ['Members’ link']
  const names = Array.from({ length: wishes.chairs - 2 }, (_, at) => `Member’s link ${at + 1}`)
  const each = await Promise.all((wishes.linkEach ? names : shared).map(link))
  return {
    leader: await link('Leader’s link'),
    coLeader: await link('Co-leader’s link'),
    members: each[0] ?? '',
    each,
    observer: await link('Observer’s link'),
  }
}

/** The words beside a radio button are what is pressed: the button itself is for keys and screen readers. */
const choose = (page: Page, name: RegExp) =>
  page.getByRole('radio', { name }).check({ force: true })
