/** A leader's page of all their groups' dates, opened from a file of the coordinator's. */
import { byCount, listed } from './grammar.ts'

export const leaderPage = {
  title: 'All your dates',
  begin: 'All your groups on one page.',
  lead: 'Open the file that whoever plans your scheme has given you. It is read in this browser, and nothing of it is kept.',
  choose: 'Choose the file',
  unread: 'This is not a leader’s file, or it was cut off. Ask for it once more.',
  next: (group: string, day: string, time: string) => `${group}: ${day} at ${time}.`,
  over: 'All these dates have been.',
  from: (leaders: string, members: string) =>
    `You can go in from ${leaders}; members come to the door from ${members}.`,
  group: 'Your group',
  chairs: (count: number) => `${count} ${byCount(count, 'chair', 'chairs')} for members`,
  once: 'You stand in',
  led: (names: readonly string[]) => `led by ${listed(names)}`,
  goIn: 'Go in',
  goInto: (group: string, day: string) => `Go in: ${group}, ${day}`,
  opens: (time: string) => `from ${time} that day`,
  more: (count: number) => `${count} more`,
  away: {
    heading: 'If you are away',
    text: 'Tell whoever plans the scheme. They put somebody in and give that person a link; yours goes on for the other dates.',
  },
  leads: {
    heading: 'This file leads',
    text: 'It holds the desk of every date on this page. Keep it where you keep keys.',
  },
  plan: {
    summary: 'A leader’s page of all their dates',
    say: 'A file for whoever leads several groups. They open it under /my-groups; it is as good as their links.',
    save: (name: string) => `Save the file of ${name}`,
    file: 'my-groups',
  },
} as const
