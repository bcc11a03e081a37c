/** What is said of a line: one's own, in the lane, and others', to leaders. No bars, no figures. */
import { byCount } from './grammar.ts'

const COUNT = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const pictures = (count: number): string =>
  `${COUNT[count] ?? count} ${byCount(count, 'picture', 'pictures')}`
const verb = (count: number): string => byCount(count, 'rests', 'rest')

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return 'Your picture rests until it is wider.'
  if (own) return `${pictures(others)} and your own rest until it is wider.`
  return `${pictures(others)} ${verb(others)} until it is wider.`
}

export const lineNote = {
  label: 'Your line',
  unsealed: {
    title: 'Nobody hears or sees you here.',
    say: 'This browser cannot seal sound and picture, so it sends and plays none. What you write and press arrives.',
    more: 'A newer Chrome, Edge, Firefox or Safari can.',
  },
  newBuild: {
    title: 'This page is older than the server.',
    say: 'The part that carries sound and picture is no longer there. Open the page again; your chair is kept. Until then nobody hears you.',
    act: 'Open the page again',
  },
  coming: {
    title: 'Sound and picture are not here yet.',
    say: 'They are on their way. What you write and press arrives; nobody hears you yet, and you hear nobody.',
    act: 'Try now',
  },
  blocked: {
    title: 'This network blocks sound and picture.',
    say: 'The session goes on. What you write and press arrives; nobody hears you, and you hear nobody.',
    more: 'Another network, for instance a phone’s, lets them through.',
    act: 'Try now',
  },
  comingBack: {
    title: 'Sound and picture are coming back.',
    say: 'The session goes on. What you write and press arrives; nobody hears you for the moment.',
    act: 'Try now',
  },
  soundOnly: {
    title: 'Sound only, for now.',
    say: 'Your line carries voices and no more. Pictures come back when it is wider.',
    act: 'Only sound for me',
  },
  thin: {
    title: 'Your line is thin.',
    say: (others: number, own: boolean) => `Every voice gets through. ${rests(others, own)}`,
    act: 'Only sound for me',
  },
  busy: {
    title: 'Some pictures rest for now.',
    say: 'This computer or the server has no time for all of them. Every voice gets through; they come back by themselves.',
    act: 'Only sound for me',
  },
  relayed: {
    port: {
      title: 'Going round by the web’s port.',
      say: 'This network blocks video’s own way. Pictures may be smaller; voices come whole.',
    },
    turn: {
      title: 'Going round by a relay.',
      say: 'This network blocks video’s own way. Pictures may be smaller; voices come whole.',
    },
  },
} as const

/** To leaders alone. */
export const othersLine = {
  thin: (name: string) => `${name}’s line is thin.`,
  gone: (name: string) => `${name} is here, and not heard or seen.`,
} as const
