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
  query(text)
    .replace(/-/g, '%2D')
    .replace(/_/g, '%5F')
    .replace(/~/g, '%7E')
    .replace(/%2F/g, '_')
    .replace(/%/g, '-')

export const TWICE = 'twice, as plain text of a mail'

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
  { name: 'marks of another direction', alter: (text) => `\u2067${text}\u2069\u200f` },
  { name: 'a full stop of another script', alter: (text) => `链接：${text}。` },
  { name: 'a question of another script', alter: (text) => `الرابط: ${text}؟` },
  { name: 'curled quotes', alter: (text) => `“${text}”` },
  { name: 'colours of a terminal', alter: (text) => `\u001b[4m${text}\u001b[0m` },
  { name: 'a chat’s export', alter: (text) => `[26/11/2026, 13:02:11] Ruth: ${text}\n[13:03] Ana` },
  { name: TWICE, alter: (text) => `${text}<${text}>` },
]

export const WITHIN: readonly Altering[] = [
  { name: 'wrapped', alter: (text) => every(text, 76, '\n') },
  { name: 'wrapped with carriage returns', alter: (text) => every(text, 60, '\r\n') },
  { name: 'wrapped with spaces', alter: (text) => every(text, 64, '\n    ') },
  { name: 'quoted in a reply', alter: (text) => `> ${every(text, 70, '\n> ')}` },
  { name: 'quoted under a name', alter: (text) => `Ana> ${every(text, 70, '\nAna> ')}` },
  {
    name: 'quoted under two names',
    alter: (text) => `Ruth> Ana> ${every(text, 60, '\r\nRuth> Ana> ')}`,
  },
  { name: 'quoted with bars', alter: (text) => `│ ${every(text, 70, '\n│ ')}` },
  { name: 'quoted with guillemets', alter: (text) => `» ${every(text, 70, '\n» ')}` },
  { name: 'broken lines of a page', alter: (text) => every(text, 60, '<br />\n') },
  {
    name: 'marks of a search in it',
    alter: (text) => every(text, 50, '<b class="hit">').replace(/(.{20}$)/, '</b>$1'),
  },
  { name: 'broken lines of a shell', alter: (text) => every(text, 70, '\\\n') },
  { name: 'a file in UTF-16', alter: (text) => `\ufffd${every(text, 1, '\0')}\0` },
  {
    name: 'a text of JSON',
    alter: (text) => text.replace(/#/g, '\\u0023').replace(/\//g, '\\/'),
  },
  { name: 'line separators', alter: (text) => every(text, 60, '\u2028') },
  { name: 'spaces that do not break', alter: (text) => every(text, 60, '\u00a0') },
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
  {
    name: 'quoted-printable in small letters',
    alter: (text) =>
      every(
        text.replace(/[#._~]/g, (c) => `=${c.charCodeAt(0).toString(16)}`),
        72,
        '=\n',
      ),
  },
  { name: 'dots in brackets', alter: (text) => text.replace(/\./g, '[.]') },
  {
    name: 'escapes of a script',
    alter: (text) => text.replace(/[#~]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`),
  },
  { name: 'lines of JSON', alter: (text) => `{"text":"Here:\\n${every(text, 60, '\\r\\n')}"}` },
  { name: 'tildes of a typesetter', alter: (text) => text.replace(/~/g, '\u02dc') },
  { name: 'folded in a calendar', alter: (text) => `LOCATION:${every(text, 73, '\r\n ')}` },
  { name: 'Markdown’s own marks', alter: (text) => text.replace(/[_.#-]/g, '\\$&') },
]

/** Proofpoint writes a run of 2 as `**A`, of 3 as `**B`. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

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
  {
    name: 'a search engine, in base64',
    alter: (text) =>
      `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(text).toString('base64url')}&ntb=1`,
  },
  {
    name: 'SafeLinks over invisible marks',
    alter: (text) =>
      `https://nam.safelinks.protection.outlook.com/?url=${query(every(text, 20, '\u200b'))}&amp;data=05`,
  },
  { name: 'Cisco', alter: (text) => `https://secure-web.cisco.com/1abcDEF/${query(text)}` },
  {
    name: 'Proofpoint 1',
    alter: (text) =>
      `https://urldefense.proofpoint.com/v1/url?u=${text.replace('#', '%23')}&k=abc%3D%3D%0A&r=def%0A&m=ghi&s=0123`,
  },
  {
    name: 'Proofpoint 3 with a lost slash',
    alter: (text) =>
      `https://urldefense.com/v3/__${text.replace('://', ':/').replace('#', '*')}__;Iw!!KN-x!abc$`,
  },
  {
    name: 'Proofpoint 3 with a slash of its own lost',
    alter: (text) => `https:/urldefense.com/v3/__${text.replace('#', '*')}__;Iw!!KN-x!abc$`,
  },
  {
    name: 'Proofpoint 3 that keeps nothing of ours',
    alter: (text) => {
      const odd = [...text.matchAll(/[#~_-]+/g)].map(([run]) => run)
      const said = text.replace(/[#~_-]+/g, ({ length }) =>
        length === 1 ? '*' : `**${RUNS.charAt(length - 2)}`,
      )
      const characters = Buffer.from(odd.join('')).toString('base64url')
      return `https://urldefense.com/v3/__${said}__;${characters}!!KN-x!abc$`
    },
  },
  {
    name: 'Mimecast and its answer',
    alter: (text) => `https://protect-eu.mimecast.com/s/Ab1?domain=room.example -> ${text}`,
  },
  {
    name: 'Check Point',
    alter: (text) => `https://url.avanan.click/v2/___${text}___.YXAzOmNsaW5pYzphOm86Njo`,
  },
  {
    name: 'Check Point, encoded',
    alter: (text) =>
      `https://protect.checkpoint.com/v2/r01/___${query(text)}___.YXAzOmNsaW5pYzphOm86Njo`,
  },
  {
    name: 'Trend Micro',
    alter: (text) =>
      `https://ca-1.ctp.trendmicro.com/wis/clicktime/v1/query?url=${query(text).replace(/%../g, (code) => code.toLowerCase())}&umid=1-2&auth=ab`,
  },
  {
    name: 'FireEye',
    alter: (text) => `https://protect2.fireeye.com/v1/url?k=5a&q=1&e=1-2&u=${query(text)}`,
  },
  { name: 'Symantec', alter: (text) => `https://clicktime.symantec.com/3Ab1?u=${query(text)}` },
  {
    name: 'Vade',
    alter: (text) => `https://vadesecure.example/v4?f=1&i=2&k=3&r=4&s=5&u=${query(text)}`,
  },
  {
    name: 'Fortinet',
    alter: (text) => `https://mail.example/fmlurlsvc/?fewReq=:B:JVI&url=${query(text)}`,
  },
  {
    name: 'Teams',
    alter: (text) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${query(text)}&locale=en-gb`,
  },
  {
    name: 'a social network',
    alter: (text) => `https://l.facebook.com/l.php?u=${query(text)}&h=AT0`,
  },
  { name: 'a chat', alter: (text) => `<${text}|the room>` },
  {
    name: 'a chat’s way out',
    alter: (text) => `https://slack-redir.net/link?url=${query(text)}&v=3`,
  },
  {
    name: 'base64 in a path',
    alter: (text) => `https://filter.example/x/${Buffer.from(text).toString('base64url')}/9`,
  },
  {
    name: 'base64 under another name',
    alter: (text) =>
      `https://filter.example/?target=${query(Buffer.from(text).toString('base64'))}&k=1`,
  },
  { name: 'a page’s own text', alter: (text) => `<a href="${text}" target="_blank">the room</a>` },
  { name: 'a page’s own text, unquoted', alter: (text) => `<a href=${text}>the room</a>` },
  { name: 'a place in a page', alter: (text) => `${text}:~:text=the%20room` },
  { name: 'counting marks with an ampersand', alter: (text) => `${text}&amp;utm_source=mail` },
  { name: 'counting marks', alter: (text) => `${text}?utm_source=mail&fbclid=IwAR0` },
]

/** A mail as programs save it, its text in lines of base64; before the link stands what shifts it by no whole group. */
export const inSource = (text: string): string =>
  [
    'Subject: =?UTF-8?B?U2Vzc2lvbg==?=',
    'Content-Transfer-Encoding: base64',
    '',
    every(
      Buffer.from(`Liebe Ana, für dich:\r\n\r\n${text}\r\nRuth`).toString('base64'),
      76,
      '\r\n',
    ),
    '',
    '--next--',
  ].join('\r\n')

/** Those that make one address of one address. */
export const ADDRESSES = FILTERS.filter(
  ({ name, alter }) => /^https?:\S+$/.test(alter('https://x/r#y')) && !name.endsWith('of ours'),
)
/** Filters that encode whatever they are given: a second one may have the first one’s address. */
export const ENCODING = FILTERS.filter(({ name }) =>
  ['Outlook SafeLinks', 'Proofpoint 2', 'FireEye', 'Teams', 'Trend Micro'].includes(name),
)
/** What a mail program does to the lines of a reply. */
export const WRAPPED = WITHIN.filter(({ name }) => /^(?:wrapped|quoted (?:in|under))/.test(name))
