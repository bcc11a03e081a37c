/** What mail filters, chats and replies do to a text, each as a function of the text. */
export interface Altering {
  readonly name: string
  readonly alter: (text: string) => string
}

const every = (text: string, length: number, between: string): string =>
  (text.match(new RegExp(`.{1,${length}}`, 'gs')) ?? []).join(between)

const query = (text: string): string => encodeURIComponent(text)
const quotedPrintable = (text: string): string =>
  every(text.replace(/=/g, '=3D'), 72, '=\n').replace(/\n\./g, '\n=2E')
const twice = (text: string): string =>
  text
    .replace(/-/g, '-2D')
    .replace(/_/g, '-5F')
    .replace(/#/g, '-23')
    .replace(/~/g, '-7E')
    .replace(/:/g, '-3A')
    .replace(/\//g, '_')

/** Around the text, or in it where anything may break a line. */
export const AROUND: readonly Altering[] = [
  { name: 'as it is', alter: (text) => text },
  { name: 'angle brackets', alter: (text) => `<${text}>` },
  {
    name: 'a sentence around it',
    alter: (text) => `Dear Ana, here it is: "${text}", see you on Tuesday.`,
  },
  { name: 'a full stop', alter: (text) => `${text}.` },
  { name: 'brackets and an ellipsis', alter: (text) => `(${text})…` },
  { name: 'an underscore of a chat', alter: (text) => `*${text}*` },
  { name: 'underscores of a chat', alter: (text) => `_${text}_` },
  { name: 'a byte order mark and a zero-width space', alter: (text) => `\ufeff${text}\u200b` },
  { name: 'words on the next line', alter: (text) => `${text}\n\nSee you there\nRuth` },
  { name: 'Markdown', alter: (text) => `[the room](${text})` },
  { name: 'twice, as plain text of a mail', alter: (text) => `${text}<${text}>` },
]

export const WITHIN: readonly Altering[] = [
  { name: 'wrapped', alter: (text) => every(text, 76, '\n') },
  { name: 'wrapped with carriage returns', alter: (text) => every(text, 60, '\r\n') },
  { name: 'wrapped with spaces', alter: (text) => every(text, 64, '\n    ') },
  { name: 'quoted in a reply', alter: (text) => `> ${every(text, 70, '\n> ')}` },
  { name: 'quoted in a reply to a reply', alter: (text) => `>> ${every(text, 70, '\n>> ')}` },
  { name: 'invisible marks', alter: (text) => every(text, 9, '\u200b') },
  { name: 'entities of invisible marks', alter: (text) => every(text, 31, '&shy;&#8203;') },
  { name: 'places to break of a page', alter: (text) => every(text, 31, '<wbr>') },
  { name: 'next lines of a terminal', alter: (text) => every(text, 76, '\u0085') },
  { name: 'soft hyphens', alter: (text) => every(text, 11, '\u00ad') },
  { name: 'hyphens of a word processor', alter: (text) => text.replace(/-/g, '\u2011') },
  { name: 'long dashes', alter: (text) => text.replace(/--/g, '\u2014') },
  {
    name: 'full-width letters',
    alter: (text) => text.replace(/[#.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  },
  { name: 'percent-encoded', alter: (text) => text.replace('#', '%23') },
  {
    name: 'percent-encoded twice',
    alter: (text) => text.replace('#', '%2523').replace(/_/g, '%255F'),
  },
  {
    name: 'every mark percent-encoded',
    alter: (text) => text.replace(/[#._~-]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  },
  { name: 'quoted-printable', alter: quotedPrintable },
  {
    name: 'quoted-printable, its lines run together',
    alter: (text) => quotedPrintable(text).replace(/\n/g, ' '),
  },
  {
    name: 'entities',
    alter: (text) => text.replace(/#/g, '&#35;').replace(/_/g, '&lowbar;').replace(/\./g, '&#x2e;'),
  },
  { name: 'Markdown’s own marks', alter: (text) => text.replace(/[_.#-]/g, '\\$&') },
]

/** Whole addresses of filters, as they are seen in mails. */
export const FILTERS: readonly Altering[] = [
  {
    name: 'Outlook SafeLinks',
    alter: (text) =>
      `https://eur03.safelinks.protection.outlook.com/?url=${query(text)}&data=05%7C02%7Cana%40clinic.example%7C5d&sdata=Qk%3D&reserved=0`,
  },
  {
    name: 'Barracuda',
    alter: (text) =>
      `https://linkprotect.cudasvc.com/url?a=${query(text).toLowerCase() === '' ? '' : query(text)}&c=E,1,x9&typo=1`,
  },
  {
    name: 'Proofpoint 2',
    alter: (text) =>
      `https://urldefense.proofpoint.com/v2/url?u=${twice(text)}&d=DwMFaQ&c=abc&r=def&m=ghi&s=jkl&e=`,
  },
  {
    name: 'Proofpoint 3',
    alter: (text) => `https://urldefense.com/v3/__${text.replace('#', '*')}__;Iw!!KN-x!abc$`,
  },
  {
    name: 'Sophos',
    alter: (text) =>
      `https://eu-west-1.protection.sophos.com?d=room.example&u=${Buffer.from(text).toString('base64')}&p=m&i=NjQ`,
  },
  {
    name: 'a search engine',
    alter: (text) => `https://www.google.com/url?q=${query(text)}&sa=D&source=calendar`,
  },
  { name: 'Cisco', alter: (text) => `https://secure-web.cisco.com/1abcDEF/${query(text)}` },
  { name: 'counting marks', alter: (text) => `${text}?utm_source=mail&fbclid=IwAR0` },
]
