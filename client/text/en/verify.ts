/** The page that checks a receipt. */
import type { VerdictCode } from '../../../shared/receipt.ts'

export const verify = {
  title: 'Check a receipt',
  heading: 'Check a receipt',
  lead: 'A receipt is checked here, in your browser, against the keys of this server. There is no list to look it up in, and nothing you put here is sent.',
  file: 'Choose the receipt’s file',
  fileButton: 'Choose a file',
  paste: 'or paste what stands in it',
  pasteHint:
    'As it came: the whole mail, a quoted reply, the address of a QR code, several at a time.',
  check: 'Check it',
  nothing: 'Paste a receipt or choose its file first.',
  checking: 'Checking',
  several: (count: number) => `${count} receipts were found, in this order.`,

  sound: 'This receipt is sound.',
  soundText: 'This server signed it, and nothing in it has been changed since.',
  trial:
    'It is a trial receipt: the server has no lasting secret, so it soon cannot be checked any more. Do not take it as evidence.',
  saysNot:
    'It does not say who presented, what was said or who else was there, and the server keeps no list of receipts.',

  not: {
    'receipt-malformed': {
      head: 'This is not a whole receipt.',
      text: 'Something is missing or does not belong there. Choose the file as it was downloaded.',
    },
    'receipt-unknown-key': {
      head: 'This server did not sign this receipt.',
      text: 'No key that it knows fits. It may be from another server, or signed by a key that this one no longer lists.',
    },
    'receipt-altered': {
      head: 'This receipt has been changed.',
      text: 'The signature does not fit what it says now. Do not accept it.',
    },
    'receipt-text-altered': {
      head: 'A name in this receipt has been changed.',
      text: 'The signature is sound, but a name written beside it is not the one it was given for. Do not accept it.',
    },
    'receipt-not-checkable-here': {
      head: 'This browser cannot check it.',
      text: 'It does not know this kind of signature (Ed25519). Use a current Firefox, Safari, Chrome or Edge.',
    },
  } satisfies Readonly<Record<VerdictCode, { head: string; text: string }>>,
  offline: {
    save: 'Keep this check as a file',
    file: 'check-receipts.html',
    missing: 'The file has not come. Check your line and try again.',
    saveNote:
      'One page with the keys of this server in it. It checks receipts without any network, also when this server is no more.',
    lead: (keys: number, from: string | undefined) =>
      `Receipts are checked in this page alone, against the ${keys} ${keys === 1 ? 'key' : 'keys'} that ${from ?? 'the server'} laid into it when it was saved. Nothing leaves this device, and no network is needed.`,
    name: 'Name',
    unknownKey: {
      head: 'No key in this page fits.',
      text: 'The receipt may be from another server, or signed after this page was saved. Save the page anew, or check on the server itself.',
    },
  },
  noKeys: {
    head: 'The server’s keys could not be fetched.',
    text: 'Check your line and try again.',
  },
} as const
