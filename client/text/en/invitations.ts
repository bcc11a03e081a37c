/** The page that shows a new room's links, once. */
import { byCount } from './grammar.ts'

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]
const chairs = (count: number): string =>
  `${numbers[count] ?? count} ${byCount(count, 'chair', 'chairs')}`

export const invitations = {
  title: 'Invitations',
  heading: 'The room is ready. Nobody is in it yet.',
  doors: 'The door opens ten minutes before for members, twenty for leaders.',
  doorOpen: 'The door is open.',
  now: (span: string) => `Today, ${span}.`,
  once: (day: string, span: string, zone: string) => `${day}, ${span}, ${zone} time.`,
  series: (count: number, often: string, day: string, span: string, zone: string) =>
    `${count} dates, ${often} from ${day}, ${span}, ${zone} time.`,
  onlyHere:
    'These links are shown only here, and only now. Copy them before you close this page; they cannot be made again.',

  leader: {
    name: 'Leader',
    link: 'Leader’s link',
    about: 'This is you. Holds the desk: phases, door, board.',
    holder: 'Whoever holds it leads the group. Keep it to yourself.',
  },
  coLeader: {
    name: 'Co-leader',
    link: 'Co-leader’s link',
    about: 'Same desk. Takes over at once if your line drops.',
    holder: 'Whoever holds it leads with you. Send it to one person, privately.',
  },
  members: {
    name: 'Members',
    link: 'Members’ link',
    about: (count: number) => `${chairs(count)}. You let each person in at the door.`,
    holder:
      'For the whole group. Whoever holds it can come to the door, and no further until a leader lets them in.',
  },
  personal: {
    about: (count: number) =>
      `${chairs(count)}, one link for each. You let each person in at the door.`,
    link: (number: number) => `Member’s link ${number}`,
    holder:
      'One person each. Whoever holds it can come to the door; once let in, it opens the same chair again whenever that chair is empty.',
    copyAll: 'Copy all of them',
    all: 'All members’ links',
    line: (number: number, name: string, link: string) => `${name || `Member ${number}`}: ${link}`,
    name: (number: number) => `Whose is link ${number}? Only this page knows`,
    mail: (number: number) => `Mail for member ${number}`,
    showQr: 'QR code',
  },
  observer: {
    name: 'Observer',
    link: 'Observer’s link',
    about: 'Sits outside the circle, hears and sees, says nothing.',
    holder:
      'Whoever holds it can come to the door. Let in only when every member present has privately said yes. Leave it unsent if nobody is to watch.',
  },
  copiedAt: (time: string) => `Copied ${time}`,
  copyMail: 'Copy the mail',
  mailWhat: 'Mail for the group',
  mail: (
    name: string,
    label: string,
    days: readonly string[],
    zone: string,
    link: string,
    devices: string,
  ) =>
    [
      name ? `Dear ${name},` : 'Hello,',
      '',
      `we meet online as ${label || 'a Balint group'}:`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `All times are ${zone} time. The door opens ten minutes before. This is your link; keep it to yourself:`,
      '',
      link,
      '',
      'Bring a private place with the door shut, headphones, and an hour without alerts. A case is told from memory, without notes and without anything by which a patient could be known.',
      '',
      `Try your camera and microphone the day before: ${devices}`,
    ].join('\n'),
  saveAll: 'All links in one file',
  allFile: 'balint-links.txt',
  allKept:
    'Whoever holds this file holds every link, the leaders’ too. Keep it where you keep keys.',
  works: (from: string, to: string) => `Opens the door from ${from} to ${to}, then never again.`,
  worksUntil: (to: string) => `Opens the door until ${to}, then never again.`,
  worksSeries: (minutes: number, last: string) =>
    `On each date from ${minutes} minutes before. Stops for good after ${last}.`,

  qr: 'For phones. Point a camera at it.',
  qrLabel: (link: string) => `QR code of the ${link.charAt(0).toLowerCase()}${link.slice(1)}`,
  printCards: (count: number) => byCount(count, 'Print as a card', `Print as ${count} cards`),

  life: {
    heading: 'How long links live',
    headingSeries: (day: string) => `How long links live: ${day}`,
    now: 'Now',
    nowEarly: 'links work; nobody can enter yet',
    nowLeaders: 'leaders can enter',
    nowOpen: 'everybody with a link can come',
    leaders: 'leaders can enter',
    members: 'members can come to the door',
    begin: 'the session begins',
    end: 'planned end; nothing stops by itself',
    over: 'links stop for good; a room that still runs goes on',
    overDate: 'the door of this date is shut for good',
    last: (day: string) => `After ${day} the links stop for good.`,
  },
  trial:
    'This server has no lasting secret. If it restarts, these links stop and a new room has to be made.',

  calendar: {
    heading: 'In a calendar',
    about: (count: number) =>
      byCount(count, 'One entry, made in this browser.', `${count} entries, made in this browser.`),
    withLink: 'Put the members’ link in',
    withLinkNote: 'Whoever can read the calendar can then come to the door.',
    missing:
      'The part that writes the file did not come. Check your line and try again; the links above are untouched.',
    download: 'Calendar file',
    file: 'balint-group.ics',
    summary: 'Balint group',
    body: 'The door opens ten minutes before. Have a private place, headphones and the door shut.',
    bodyLink: (link: string) =>
      `The door opens ten minutes before. Have a private place, headphones and the door shut.\n\n${link}`,
  },
  wrong: {
    heading: 'If a link reaches the wrong person',
    text: 'Nobody gets in unless a leader lets them in by name. In the room a leader can make a new members’ link; the old one stops at once.',
  },
  seriesHeld: {
    heading: 'One link for all dates',
    text: 'Whoever holds a series link can open all its dates. If that is too much, make a room for each date.',
  },
  shared: {
    heading: 'On a computer that others use',
    text: 'Open leaders’ links in a private window. The page cleans the address bar at once, but a browser may remember an address that was opened.',
  },
  dates: 'The dates',

  open: 'Open the room',
  openNote:
    'Opens in a new tab with the leader’s link. We do not send these links or keep your members’ addresses. Paste them where you usually write to your group.',

  card: {
    heading: 'Balint group',
    chair: (number: number) => `Member ${number}`,
    how: 'Point a phone’s camera at the code. The door opens ten minutes before.',
    place: 'Come from a private place, with headphones and the door shut.',
    holder: 'Whoever holds this card can come to the door. Keep it to yourself.',
    zone: (zone: string) => `All times are ${zone} time.`,
    dates: (count: number) => `Opens all ${count} dates.`,
  },
  leadersNotPrinted: 'Leaders’ links are not printed.',
} as const
