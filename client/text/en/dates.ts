/** Changing single dates of a running series. */
export const dates = {
  title: 'Change the dates',
  heading: 'Change the dates of a series',
  lead: 'Move a date, add one or leave one out. Everybody keeps the link they have; you give them a short note.',
  ask: 'Your leader’s link',
  askHint: 'It is read in this browser. Pasted here, it stays out of the address bar.',
  go: 'Show the dates',
  empty: 'Paste your leader’s link.',
  notLeader: 'This is no leader’s link. Only leaders can change the dates.',
  notSeries: 'This link is for one session alone. Make a new room for another day.',
  zone: (zone: string) => `All times are ${zone} time.`,
  noZone: (zone: string) =>
    `This device does not know the time zone ${zone}. Change the dates on another one.`,
  over: 'It is over.',
  day: (number: number) => `Day of date ${number}`,
  time: (number: number) => `Start of date ${number}`,
  keep: (day: string) => `${day} takes place`,
  add: 'Add a date',
  sign: 'Make the note',
  signing: 'Making the note',
  fault: {
    'no-dates': 'Leave at least one date in.',
    overlap: 'Two dates stand in each other’s time. Move one of them.',
    far: 'One date is more than three years away. Choose another day.',
    missing: 'A date lacks its day or its time.',
    nothing: 'Nothing is changed yet.',
    unreachable: 'The server does not answer. Check your line and try again; nothing is lost.',
  },
  done: 'The dates are changed',
  doneLead:
    'Nothing of it is kept here. Send the text to everybody: the room goes by these dates as soon as anybody with the note comes to the door.',
  text: 'Text for everybody',
  mail: (zone: string, days: readonly string[], link: string) =>
    [
      'The dates of our Balint group have changed. They are now:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `All times are ${zone} time. Your own link stays the same. Open this address once on the device you come with, and then your own link in the page that opens:`,
      '',
      link,
    ].join('\n'),
  note: 'The note alone',
  noteHint: 'Opens no room by itself. It can be pasted into the page that says “You are early”.',
  ownLink: 'Your link with the note in it',
  ownLinkHint:
    'Open the room with this one from now on; the note is then there before anybody comes.',
  ownLinkLong:
    'Your link with the note in it would be longer than mail programs take. Open the note alone first, and then your link, as everybody does.',
  calendar: {
    save: 'Calendar file of all dates',
    again: 'Imported again, it takes the place of the entries that are there already.',
    own: 'Put your link in',
    ownNote: 'Whoever can read the calendar can then come to the door with it.',
    members: 'Members’ link, if it is to stand in the file',
    membersHint:
      'The one link for all members of this series. Whoever can read the calendar can then come to the door.',
    notMembers:
      'This is not the link for all members of this series. Paste that one, or leave the field empty.',
  },
  again: 'Change more',

  seen: {
    noZone: (zone: string, place: string) =>
      `This device does not know the time zone ${zone}. The times are those of ${place}; of dates that were moved or added, UTC.`,
    heading: 'The dates of this series',
    changed: 'These are the dates as your leaders have changed them.',
    asLink:
      'These dates are as your link was made. If your leaders have changed them since, they have sent you a note: paste it below.',
    paste: 'Have the dates changed?',
    pasteLabel: 'The note from your leader',
    pasteHint: 'Paste the text you were sent. Your link stays the same.',
    take: 'Take the new dates',
    none: 'There is no note of changed dates in this text.',
    change: 'Change the dates',
    wait: 'The new dates have come. Now open your own link here.',
  },
} as const
