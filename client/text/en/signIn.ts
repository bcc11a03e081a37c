/** Signing in with the organisation's account, to make rooms. */

/** In the form that makes a room. */
export const signingIn = {
  heading: 'Your organisation’s account',
  go: 'Sign in',
  again: 'Open the sign-in once more',
  waiting: 'Sign in on the page that has opened. This one goes on by itself when you are back.',
  noTab: 'Your browser opened no page for it. Open it here:',
  link: 'Your organisation’s sign-in',
  note: 'Asked for to make rooms only. Nobody needs an account to join, and this server keeps no name.',
  over: 'Your sign-in was good for half an hour. Sign in once more; nothing you wrote is lost.',
} as const

/** On the page that comes back from there. */
export const returning = {
  title: 'Signing in',
  going: { heading: 'One moment.', say: 'Your organisation’s sign-in opens here.' },
  returning: { heading: 'One moment.', say: 'The page where you make the room is told.' },
  heard: {
    heading: 'You can close this page.',
    say: 'The page where you make the room goes on by itself.',
  },
  alone: {
    heading: 'The page that asked is no longer open.',
    say: 'Begin again at the start; you will be asked to sign in when you make the room.',
  },
  home: 'To the start',
} as const
