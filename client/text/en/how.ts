/** The two pages that anyone may read: how a session goes, and what leaders need to know. */
export interface Step {
  readonly name: string
  readonly text: string
  /** What the room does at that moment. */
  readonly room?: string
}

export const how = {
  title: 'How a session goes',
  heading: 'How a session goes',
  lead: 'A Balint group looks at one thing: what happens between a clinician and a patient. One person tells of an encounter that has stayed on the mind, and the others imagine aloud, while the one who told listens.',
  steps: [
    {
      name: 'Arriving',
      text: 'You open your link, give the name that goes on your chair, and read the ground rules. A leader lets people in one by one.',
      room: 'Nobody in the room sees or hears you before you are let in.',
    },
    {
      name: 'Opening',
      text: 'A leader says how the time goes and when it ends. Some groups begin with a word from each; you may pass.',
    },
    {
      name: 'Case call',
      text: 'Who has someone on their mind? It can be unfinished. Nobody is called on.',
      room: 'You can tell the leaders quietly that you might have a case. Nobody else sees it.',
    },
    {
      name: 'Presentation',
      text: 'The presenter tells it from memory, in their own way, without notes and without hurry.',
    },
    {
      name: 'Clarifying questions',
      text: 'Only what you need to be able to picture it. The rest can be imagined.',
    },
    {
      name: 'Sitting back',
      text: 'The presenter leaves the circle for the window seat, and listens. Nobody asks them anything. They choose whether their picture stays at the edge, is off, or is hidden from the group.',
      room: 'From here on the presenter cannot be heard, whatever happens. The server forwards nothing, and no page plays it.',
    },
    {
      name: 'Group work',
      text: 'The others say what they imagine and feel, for the patient and for the clinician. No advice, no diagnosis. Silence belongs to it.',
      room: 'If leaders open the board, short cards can be laid on it. They are gone at the end.',
    },
    {
      name: 'Presenter returns',
      text: 'The presenter comes back in, with an answer or without, and has the last word if they want it.',
      room: 'Only the presenter’s own tap opens the presenter’s microphone again.',
    },
    {
      name: 'Closing',
      text: 'The group stops, without an answer. You can stay for a moment, so that it does not end with a click.',
      room: 'The board is wiped. When a leader ends the room, it forgets itself, and each person may take a receipt home.',
    },
  ] as readonly Step[],
  variants:
    'This is the usual order. Some groups leave out sitting back, take two cases, or begin the work with a round of images. Leaders choose when they make the room, and they move the phases; no clock does.',
  roomDoes: 'In the room',
  yours: {
    heading: 'What is in your hands',
    list: [
      'Your microphone and your camera. A leader can close your microphone; nobody but you can open either.',
      '“Someone has come in” closes both at once and tells the group why.',
      '“Tell the leaders” says quietly that you need a moment, have to step out, or want technical help.',
      'Your chair. If your line drops, it is kept, and you come back to it.',
    ],
  },
  need: {
    heading: 'What you need',
    list: [
      'A private place with the door shut, and headphones.',
      'A current browser. There is nothing to install.',
      'A computer or a tablet if you can: faces are small on a phone.',
    ],
  },
  make: 'Make a room',
} as const

export const leaders = {
  title: 'For leaders',
  heading: 'For leaders',
  lead: 'The room keeps the frame so that you can keep the group. You move every phase yourself; the room carries speaking, seats, board and cues along with it.',
  parts: [
    {
      heading: 'Before',
      list: [
        'Make the room and send the links the way you usually write to your group. They cannot be made again, so copy them first.',
        'Your door opens twenty minutes before, members’ ten. Meet your co-leader and agree who does what.',
        'Six to eight members work well online. The circle holds fourteen chairs, both of yours included.',
        'For a group that meets again, choose weekly, fortnightly or monthly: one link a person serves all dates.',
      ],
    },
    {
      heading: 'At the door',
      list: [
        'You see who is waiting, by the name that person gives. A name that is in the room already is marked.',
        'Let people in one by one or all at once; send someone back to the door without a public notice; lock the door.',
        'After you have removed someone who came by a shared link, you are offered a new members’ link at once. The old one stops.',
        'An observer comes in only when every member present has privately said yes. You learn “everybody” or “not everybody”, never who.',
        'Where only one member is there to answer, “not everybody” has a name all the same. Wait with the question until more are in the room.',
      ],
    },
    {
      heading: 'On the desk',
      list: [
        'One move forward. Beside it: back, skip, go to, second case, pause, more minutes.',
        'The clock is yours alone. Nothing ends by itself, save after six hours.',
        'Prompt cards for each phase, and for what leaders run into.',
        'Private signals from the presenter and from members. Ask anyone quietly: all right to go on?',
        'Notes between the two of you, if you have left them on. The group is told that they exist. They are sealed and gone at the end.',
      ],
    },
    {
      heading: 'Sitting back',
      list: [
        'From that move on, the presenter cannot be heard, not through a reload, a second tab or a lost line, until one of you brings the presenter back.',
        'A second case, Closing and your debrief wait until then.',
        'You see the presenter’s signals: needs a pause, all right, would like to come back.',
      ],
    },
    {
      heading: 'When a line drops',
      list: [
        'The chair is kept. Returning to it needs no door.',
        'If the presenter drops, you are told and the phase holds.',
        'If the leader drops, the co-leader has the desk at once, and keeps it until it is handed back.',
        'If both of you are gone, the room waits and says so. Nobody is promoted.',
      ],
    },
    {
      heading: 'After',
      list: [
        'Closing wipes the board. A soft landing lets people stay for a moment; you end it.',
        'The presenter may stay for a word with you, and there is a debrief for the two of you.',
        'When you end the room, each person may take an attendance receipt. It never says who presented or who else was there.',
      ],
    },
  ],
  know: {
    heading: 'What the room cannot do for you',
    list: [
      'It does not know whether someone is at risk. The limits of confidentiality are yours to say at the start.',
      'It cannot stop a phone that is pointed at a screen.',
      'It protects against a curious server, not against one that serves a different page. Use one that is run by people you trust.',
      'Whoever holds a link can come to the door with it, and a series link opens all its dates.',
    ],
  },
  receipts: 'Check a receipt',
  scheme: 'Plan a scheme of groups',
  make: 'Make a room',
} as const

export const nowhere = {
  title: 'No such page',
  heading: 'There is nothing here.',
  text: 'The address leads to no page. If you followed a link to a room, part of it is missing: ask for it again.',
  home: 'To the start page',
} as const
