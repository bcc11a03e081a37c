/** What a browser is told: the operator's own first, our port last, by the name that it came by. */
import { expect, test } from 'vitest'
import { ownUrl } from '../../../server/turn/ways.ts'

test.each([
  ['https://balint.example.org', false, 'x', 'turns:balint.example.org:443?transport=tcp'],
  ['https://balint.example.org:8443', true, 'x', 'turns:balint.example.org:8443?transport=tcp'],
  [null, false, 'localhost:3000', 'turn:localhost:3000?transport=tcp'],
  [null, true, '192.0.2.7:3000', 'turns:192.0.2.7:3000?transport=tcp'],
  [null, true, '[2001:db8::7]', 'turns:[2001:db8::7]:443?transport=tcp'],
  [null, false, undefined, null],
  [null, false, 'no host at all', null],
])('%s, TLS %s, asked as %s: %s', (publicUrl, tls, host, url) => {
  expect(ownUrl(publicUrl, tls, host)).toBe(url)
})
