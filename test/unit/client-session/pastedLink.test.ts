import { expect, it } from 'vitest'
import { readPasted } from '../../../client/session/pastedLink.ts'
import { formatFragment } from '../../../shared/link.ts'

const fragment = formatFragment({
  invitation: `head.payload.${'s'.repeat(43)}`,
  roomSecret: new Uint8Array(32).fill(7),
})

it('takes a whole link, the part after its #, or either as a mail has broken it', () => {
  const whole = `https://room.example/r#${fragment}`
  for (const text of [
    whole,
    fragment,
    `#${fragment}`,
    ` ${whole}\n`,
    `${whole.slice(0, 60)}\n ${whole.slice(60)}`,
  ]) {
    expect(readPasted(text)).toEqual({ ok: true, fragment })
  }
})

it('says what is wrong with anything else', () => {
  expect(readPasted(fragment.slice(0, -5))).toEqual({ ok: false, code: 'link-cut-off' })
  for (const text of ['', 'hello', 'https://room.example/r', '#']) {
    expect(readPasted(text).ok).toBe(false)
  }
})
