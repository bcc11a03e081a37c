/** The start page. */
import { byCount } from './grammar.ts'
export const start = {
  title: 'A room for one case at a time',
  heading: 'A room for one case at\u00a0a\u00a0time.',
  lead: 'For Balint groups that cannot sit in one place. The same circle on every screen, a leader who holds it, and nothing left behind.',
  plans: {
    telling: { head: 'Someone tells a case', text: 'from memory, to the end' },
    'sitting-back': {
      head: 'and sits back',
      text: 'out of the circle, listening, while the others imagine',
    },
    back: { head: 'and comes back in', text: 'with an answer or without' },
  },
  promised: 'What is promised',
  promises: [
    {
      head: 'No recording.',
      text: 'There is no record button, no transcript and no summary, for anyone.',
    },
    {
      head: 'No list of who came.',
      text: 'Each person takes a receipt home. The room keeps none.',
    },
    {
      head: 'No notes survive.',
      text: 'The board is wiped at Closing, the leaders’ notes when the room ends.',
    },
    { head: 'No surprises.', text: 'Nobody can open your microphone or camera but you.' },
    {
      head: 'Nothing to read.',
      text: 'Names, cards, voices and faces are sealed in the browser. The server passes them on and cannot open them.',
    },
    {
      head: 'Nothing to sign up for.',
      text: 'No account, no cookie, no address book, no one counting visits.',
    },
  ],
  ways: {
    label: 'Other ways in',
    link: 'I have a link',
    devices: 'Try your camera and microphone',
    receipt: 'Check a receipt',
  },
  notPromised: 'What cannot be promised',
  limits: [
    'A phone pointed at a screen cannot be stopped. The ground rules ask for your word.',
    'Your hospital’s network can see that you used this site, not what was said.',
    'Whoever runs this server could serve a different page. Use one that is run by people you trust.',
    'Whoever holds a link can come to the door with it.',
    'A browser that translates a page sends its words to a translation service. In the room the page asks it not to; switch translation off for this site.',
  ],

  form: {
    heading: 'Make a room',
    label: 'What the group calls itself',
    preset: 'How the session goes',
    minutes: 'Edit the minutes',
    minutesNote: (total: number) => `${total} minutes in all`,
    minutesOf: (phase: string) => `${phase}, minutes`,
    minutesUnit: 'min',
    minutesHint:
      'Leaders see the minutes, nobody else. Nothing ends by itself. A phase with 0 has no time of its own.',
    ofCase: (phase: string, number: number) => `${phase}, case ${number}`,
    minutesBack: 'As the preset has them',
    chairs: 'Chairs in the circle',
    chairsHint: 'Both leaders’ chairs are among them.',
    otherChairs: 'Other',
    chairsNumber: 'How many chairs, 3 to 14',
    begin: 'When it begins',
    beginNow: 'Now',
    beginLater: 'On a day',
    day: 'Day',
    time: 'Start',
    zone: 'Time zone',
    every: 'How often',
    everyOnce: 'Once',
    everyWeek: 'Weekly',
    everyFortnight: 'Fortnightly',
    everyMonth: 'Monthly',
    monthly: 'On which day of the month',
    monthlyOn: (day: string) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`,
    count: 'How many dates, 2 to 30',
    dates: 'Dates',
    datesHint:
      'Take the tick away from a date that is left out. One link a person serves all the others.',
    datesNote: (kept: number, all: number) =>
      kept === all ? `${all} dates` : `${kept} of ${all} dates`,
    sitsBack: 'The presenter sits back during Group work',
    beginsClosed: 'Only the presenter’s microphone is open to begin with',
    beginsClosedNote: 'When the case is told, and when the presenter returns',
    board: 'Leaders may open a board',
    boardNote: 'Short cards, gone at the end',
    strip: 'Leaders may pass each other notes',
    stripNote: 'The group is told of it; gone at the end',
    members: 'Members’ links',
    membersShared: 'One for all',
    membersPersonal: 'One each',
    membersSharedHint: 'Everybody gets the same link. Leaders let people in by name.',
    membersPersonalHint: (count: number) =>
      byCount(
        count,
        'One link, for one chair. It cannot be used by two people at once.',
        `${count} links, one for each chair. None can be used by two people at once.`,
      ),
    words: 'Ground rules and names',
    wordsNote: 'Your own words, sealed into the leaders’ links',
    rules: 'Ground rules',
    rulesHint: 'One on a line, 12 at most. Everybody agrees to them at the door.',
    leader: 'Leader’s name on receipts',
    coLeader: 'Co-leader’s name on receipts',
    leadersHint: 'As members’ receipts are to say it. Leave both empty to leave them out.',
    lanes: 'Names for the board’s lanes',
    lane: (number: number) => `Lane ${number}`,
    lanesHint: 'Two to four. The board begins as one open cloth; leaders may turn it into lanes.',
    passphrase: 'Passphrase of this server',
    passphraseHint: 'Whoever runs it can tell you.',
    make: 'Make the room',
    making: 'Making the room',
    after: 'You get links for yourself, your co-leader and your members.',
  },

  defaultRules: [
    'What is said stays here. Patients are told of so that nobody could know them.',
    'Nothing is recorded: no sound, picture, screenshot or written note about a patient.',
    'I speak for myself: “I imagine”, “I feel”.',
    'No advice, no diagnosis, no cross-questioning.',
    'Whoever sits back is not spoken to and owes nobody an answer.',
    'I may pass. Silence is welcome.',
    'If someone comes in, I say so at once.',
  ],
  defaultLanes: ['The patient', 'The clinician', 'Between them', 'In me'],

  /** The foot of the page. */
  built: {
    of: (commit: string) => `Built from ${commit}.`,
    ofNoCommit: 'Built from sources that are no commit.',
    files: 'Files:',
  },
  problem: {
    summary: (count: number) =>
      byCount(
        count,
        'One thing above is to be put right.',
        `${count} things above are to be put right.`,
      ),
    label: 'Use 80 characters at most.',
    minutes: 'Use whole minutes, 0 to 180 a phase.',
    total: (total: number) => `The session comes to ${total} minutes. It may take 10 to 360.`,
    agenda: 'These phases do not make a session.',
    chairs: 'Choose 3 to 14 chairs.',
    day: 'Choose a day.',
    time: 'Choose a time.',
    past: 'That time is over. Choose a later one.',
    far: 'That is more than two years ahead. Choose an earlier day.',
    count: 'Choose 2 to 30 dates.',
    noDates: 'Leave at least one date in.',
    rules: 'Use 12 rules at most.',
    rule: (number: number) =>
      `Rule ${number} is longer than 120 characters. Shorten it or break it in two.`,
    leaderName: 'Use 80 characters at most.',
    lanes: 'Name two to four lanes, each in 24 characters at most, or leave all four as they are.',
    unreachable:
      'The server does not answer. Check your line and try again; nothing you wrote is lost.',
    newBuild:
      'The server has a newer version of this page by now. Open the page again, then make the room.',
    notSecure:
      'This address begins with http. Browsers give the keys that seal a room only to addresses that begin with https. Ask whoever runs this server for its https address.',
    broken:
      'This browser could not make the keys of a room. Try a current Chrome, Edge, Firefox or Safari.',
  },
} as const
