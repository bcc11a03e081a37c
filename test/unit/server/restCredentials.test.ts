/** Credentials as coturn's `use-auth-secret` checks them. */
import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { restCredentials } from '../../../server/turn/restCredentials.ts'

test('a user name with its end in seconds, and the password that the secret makes of it', () => {
  const urls = ['turn:turn.example.org:3478']
  const way = restCredentials({ urls, secret: 'shared' }, 1_700_000_000_900, 'mark')
  expect(way).toEqual({
    urls,
    username: '1700000000:mark',
    credential: createHmac('sha1', 'shared').update('1700000000:mark').digest('base64'),
  })
})
