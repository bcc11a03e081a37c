/**
 * Checks receipts from one saved file, with the server's keys inside it and no network: for years to come, when the server may
 * be gone. Built into a single page by `build.mjs`; the server lays its keys in when it hands the page out.
 */
import * as v from 'valibot'
import { findReceipts } from '../../shared/foundReceipts.ts'
import { type Jwks, type Verdict, verifyReceipt } from '../../shared/receipt.ts'
import { isZone } from '../../shared/zone.ts'
import { SESSION_FIELD, SESSION_WORDS } from '../design/parts/sessionWords.ts'
import { goodbye } from '../text/en/goodbye.ts'
import { verify as text } from '../text/en/verify.ts'
import { when } from '../text/en/when.ts'

const KeysSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    keys: v.array(v.object({ kty: v.string(), crv: v.string(), x: v.string(), kid: v.string() })),
    from: v.optional(v.string()),
  }),
)

const read = v.safeParse(KeysSchema, document.getElementById('keys')?.textContent ?? '')
const keys: Jwks = read.success ? read.output : { keys: [] }
const from = read.success ? read.output.from : undefined

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  words: string,
  parts: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = words
  return Object.assign(made, parts)
}

function facts({ claims, texts }: Extract<Verdict, { ok: true }>): HTMLElement {
  const zone = isZone(claims.zone) ? claims.zone : 'UTC'
  const words = goodbye.receipt
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text.offline.name, texts.name],
    [words.date, when.dayAndYear(claims.start, zone)],
    [words.span, words.zone(when.span(claims.start, claims.end, zone), when.zone(zone))],
    [words.minutes, String(claims.minutes)],
    [words.group, texts.label],
    [words.leaders, texts.leaders],
    [words.mode, words.online],
  ]
  const list = document.createElement('dl')
  for (const [term, value] of rows) {
    if (value !== undefined) list.append(element('dt', term), element('dd', value))
  }
  return list
}

function card(verdict: Verdict): HTMLElement {
  const made = document.createElement('section')
  if (!verdict.ok) {
    const said =
      verdict.code === 'receipt-unknown-key' ? text.offline.unknownKey : text.not[verdict.code]
    made.append(element('h2', said.head), element('p', said.text))
    return made
  }
  made.append(element('h2', text.sound), element('p', text.soundText))
  if (verdict.claims.trial) made.append(element('p', text.trial))
  made.append(facts(verdict), element('p', text.saysNot))
  return made
}

const found = element('div', '')
found.setAttribute('role', 'status')

async function check(said: string): Promise<void> {
  if (said.trim() === '') return found.replaceChildren(element('p', text.nothing))
  const files = findReceipts(said)
  const verdicts: readonly Verdict[] =
    files.length === 0
      ? [{ ok: false, code: 'receipt-malformed' }]
      : await Promise.all(files.map((file) => verifyReceipt(file, keys)))
  found.replaceChildren(...verdicts.map(card))
}

/** Most bytes of a file that are read at all. */
const MOST_BYTES = 200_000

const mark = (on: Element, marks: Readonly<Record<string, string | boolean>>): void => {
  for (const [name, value] of Object.entries(marks)) on.setAttribute(name, `${value}`)
}
const field = element('textarea', '', { id: 'receipt', rows: 8 })
mark(field, SESSION_FIELD)
const file = element('input', '', { id: 'file', type: 'file', accept: '.txt,text/plain' })
file.addEventListener('change', async () => {
  const chosen = file.files?.[0]
  if (chosen !== undefined) await check(chosen.size > MOST_BYTES ? '' : await chosen.text())
})
const form = document.createElement('form')
form.append(
  element('label', text.file, { htmlFor: 'file' }),
  file,
  element('label', text.paste, { htmlFor: 'receipt' }),
  field,
  element('p', text.pasteHint),
  element('button', text.check, { type: 'submit' }),
)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void check(field.value)
})

const page = document.getElementById('page')
if (page) mark(page, SESSION_WORDS)
page?.append(
  element('h1', text.heading),
  element('p', text.offline.lead(keys.keys.length, from)),
  form,
  found,
)
