/** Two receipts of one session side by side: nothing in them shows that it was one. */
import { expect, test } from 'vitest'
import { commit, peekReceipt, type ReceiptClaims, saltForSeat } from '../../shared/receipt.ts'
import { admit, enter, makeRoom, type RawClient } from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const server = await ownServer()

async function receiptOf(client: RawClient): Promise<ReceiptClaims> {
  const left = await client.leave()
  const claims = peekReceipt({ jws: (left.ok && left.receipt) || '', disclosures: [] })
  if (claims === null) throw new Error('no receipt')
  return claims
}

test('the commitments of two people have nothing in common, and each is to the words that were laid', async () => {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const ana = await admit(room, leader, 'Ana')
  const ben = await admit(room, leader, 'Ben')
  const salts = await Promise.all(
    Array.from({ length: 16 }, (_, seat) => saltForSeat('A'.repeat(22), seat)),
  )
  const lay = (kind: 'label' | 'leaders', text: string) =>
    Promise.all(salts.map((salt) => commit(salt, kind, text)))
  const texts = { label: await lay('label', 'Tuesday'), leaders: await lay('leaders', 'Ruth') }
  expect(await leader.say('receiptTexts', texts)).toEqual({ ok: true })
  expect(await leader.say('receiptTexts', { label: texts.label.slice(1) })).toMatchObject({
    code: 'bad-message',
  })
  const seats = [ana.room.you.seat, ben.room.you.seat]
  const receipts = [await receiptOf(ana), await receiptOf(ben)]
  for (const [at, claims] of receipts.entries()) {
    expect(claims.label).toBe(texts.label[seats[at] ?? 0])
    expect(claims.leaders).toBe(texts.leaders[seats[at] ?? 0])
  }
  const said = receipts.flatMap(({ id, name, label, leaders }) => [id, name, label, leaders])
  expect(new Set(said).size).toBe(8)
})
