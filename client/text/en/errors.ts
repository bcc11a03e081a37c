/** One sentence for every way in which something can be refused: what has happened, and the way on. */
import type { ErrorCode } from '../../../shared/answer.ts'

export const refused: Readonly<Record<ErrorCode, string>> = {
  'protocol-version': 'This page is from another version of the room. Reload it to go on.',
  'bad-message': 'The room cannot read what this page sends. Reload the page.',
  'too-large': 'That is too long.',
  'too-fast': 'That is a lot at once. Wait a moment, then try again.',

  'link-missing':
    'This page no longer has its link. Open the link you were sent once more; your chair is kept.',
  'link-malformed':
    'This is not a link to a room. Ask the person who sent it for the link as it was made.',
  'link-cut-off':
    'The end of this link is missing: it was cut off on the way. Copy the whole of it, or ask for it again.',
  'link-altered':
    'This link was not made by this server, or has been changed since. Ask the person who sent it for the link as it was made.',
  'link-too-early': 'The door is not open yet.',
  'link-over': 'The time for this room is over. Its links have stopped for good.',
  'dates-altered':
    'The note of changed dates was cut off or altered, or belongs to another group. Ask for it again. Your link works without it.',
  'link-renewed': 'A newer link has taken the place of this one. Ask your leader for it.',
  'link-barred': 'This link no longer opens this room. Ask your leader if you think it should.',
  'key-does-not-fit':
    'The key at the end of this link does not fit the room. Ask for the link again and copy the whole of it.',
  'room-ended': 'This room has ended. Nothing of it is kept.',
  'room-locked': 'A leader has locked the door. Wait a few minutes, then try again.',
  'door-full': 'Many people are at the door. Wait a minute, then try again.',
  'no-free-chair': 'Every chair in the circle is taken. Only a leader can add one.',
  'chair-taken': 'Somebody sits on that chair now.',
  'move-declined': 'Your link is open on another page, and that page keeps the chair.',
  removed: 'A leader has asked you to leave this room. Your link no longer opens it.',
  'ticket-refused': 'Your chair could not be found again. Come to the door; a leader lets you in.',
  'not-at-the-door': 'That person is no longer at the door.',
  'guest-renamed':
    'That person has given another name since you looked. Look again, then let them in.',
  'not-seated': 'You have no chair in this room yet.',

  'too-many-rooms': 'This server holds as many rooms as it can. Try again later.',
  'too-many-connections':
    'Too many pages are open from this network. Close the ones you do not need, then try again.',
  'room-elsewhere': 'Your room has just moved to another machine. Try again in a moment.',
  'no-machine':
    'No machine can take this room at the moment. Your chair is kept. Try again in a few seconds.',
  draining: 'This server is about to restart and opens no new rooms. Try again in a few minutes.',
  'room-creation-closed': 'Making a room on this server takes its passphrase.',
  'sign-in-needed':
    'Rooms on this server are made by people of its organisation. Sign in, then make the room.',
  'sign-in-failed': 'You were not signed in. Try it once more.',
  'sign-in-refused':
    'Your organisation’s account may not make rooms here. Whoever runs this server can change that.',
  'sign-in-away': 'Your organisation’s sign-in does not answer. Try again in a few minutes.',
  'operators-only': 'This page is for whoever runs this server. It opens with their passphrase.',

  'not-allowed': 'That is not yours to do here.',
  'leaders-only': 'Only a leader can do that.',
  'not-in-this-phase': 'That has no place in this phase.',
  'no-such-phase': 'This session has no such phase.',
  'no-such-seat': 'There is no such chair.',
  'seat-not-here': 'Nobody is on that chair at the moment.',
  'someone-else-there': 'Somebody else has that chair by now. Look again, then decide.',
  'no-presenter': 'There is no presenter yet. Choose one first.',
  'presenter-chosen-already': 'There is a presenter already.',
  'presenter-still-back': 'The presenter is still sitting back. Bring the presenter back first.',
  'not-the-presenter': 'Only the presenter can do that.',
  'no-second-case': 'This session has no second case.',
  'not-running': 'The session is not running.',
  'already-so': 'It is so already.',
  'moved-on': 'The other leader has already moved on.',
  'no-chair-left': 'The circle holds no more chairs.',
  'no-such-signal': 'That signal is no longer there.',
  'not-your-turn': 'The round is with somebody else.',
  'no-observer-question': 'Nobody is being asked about an observer.',
  'observer-not-agreed': 'Not everybody has agreed to the observer, so the observer stays outside.',
  'leaders-present': 'A leader is here, so this is for the leader to do.',
  resuming: 'The room is finding its place again. Wait a few seconds.',
  'session-ended': 'The session has ended.',

  'frame-malformed': 'That could not be read, so nobody has it. Try again.',
  'frame-not-yours': 'That did not carry your own chair, so nobody has it. Reload the page.',
  'frame-old': 'That came too late, so nobody has it. Try again.',
  'epoch-old': 'The room has just changed its keys, so nobody has that. Try again.',
  'board-closed': 'The board is closed for writing. Your words are still here.',
  'board-hidden': 'Cards are hidden just now. Your words are still here.',
  'board-full': 'The board is full. Take something away, or ask a leader to wipe it.',
  'board-gone': 'The board was wiped. Your words are still here.',
  'word-given': 'Your word is given already.',
  'strip-off': 'Leaders’ notes are switched off for this room.',
  'not-a-copy': 'What this page remembers of the session does not fit. Come to the door.',
  'copy-too-old': 'What this page remembers of the session is too old. Come to the door.',
  'server-error': 'Something went wrong on the server. Try once more.',
}
