/** Configuration: what is taken, what stops the start, and that each sentence names its variable. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { CONFIG_NAMES, editsBetween, meantName } from '../../../server/configNames.ts'

const ACCOUNTS = {
  ROOM_CREATION: 'oidc',
  OIDC_ISSUER: 'https://login.example.org/tenant',
  OIDC_CLIENT_ID: 'balint-room',
  OIDC_ALLOWED: 'domain=Example.org, groups=balint-leaders',
  PUBLIC_URL: 'http://localhost:3000',
}
const SECRET = 'x'.repeat(32)

const sentence = (env: Record<string, string>): string => {
  const read = readConfig(env)
  return read.ok ? 'accepted' : read.sentence
}

describe('readConfig', () => {
  test('without anything: loopback only, port 3000, a secret of its own, anybody makes rooms', () => {
    expect(readConfig({ PATH: '/bin', HOSTNAME: 'here' })).toEqual({
      ok: true,
      config: {
        host: '127.0.0.1',
        port: 3000,
        publicUrl: null,
        tls: null,
        secret: null,
        previousSecret: null,
        formerKeys: [],
        mediaUdpPort: 7882,
        mediaAddresses: { host: '0.0.0.0', announced: ['127.0.0.1'] },
        mediaProcesses: 1,
        turn: null,
        livekit: null,
        machines: null,
        roomCreation: { by: 'anybody' },
        operatorsPassphrase: null,
        trustedProxies: [],
        securityContact: null,
        drainMinutes: 30,
      },
    })
  })

  test('everything', () => {
    const read = readConfig({
      HOST: '0.0.0.0',
      PORT: '8443',
      PUBLIC_URL: 'https://balint.example.org/',
      TLS_CERT: '/etc/cert.pem',
      TLS_KEY: '/etc/key.pem',
      SERVER_SECRET: SECRET,
      SERVER_SECRET_PREVIOUS: 'y'.repeat(40),
      MEDIA_UDP_PORT: '9000',
      MEDIA_ANNOUNCED_IP: '203.0.113.7',
      MEDIA_PROCESSES: '2',
      TURN_URLS: 'turn:turn.example.org:3478, turns:turn.example.org:443?transport=tcp',
      TURN_SECRET: 'z'.repeat(16),
      ROOM_CREATION: 'token:open sesame',
      OPERATORS_PASSPHRASE: 'sixteen letters or more',
      TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16',
      SECURITY_CONTACT: 'mailto:security@example.org',
      DRAIN_MINUTES: '0',
    })
    expect(read).toMatchObject({
      ok: true,
      config: {
        host: '0.0.0.0',
        port: 8443,
        publicUrl: 'https://balint.example.org',
        tls: { cert: '/etc/cert.pem', key: '/etc/key.pem' },
        mediaProcesses: 2,
        mediaAddresses: { host: '0.0.0.0', announced: ['203.0.113.7'] },
        turn: {
          urls: ['turn:turn.example.org:3478', 'turns:turn.example.org:443?transport=tcp'],
          secret: 'z'.repeat(16),
        },
        roomCreation: { by: 'passphrase', passphrase: 'open sesame' },
        operatorsPassphrase: 'sixteen letters or more',
        trustedProxies: ['10.0.0.1', '192.168.0.0/16'],
        securityContact: 'mailto:security@example.org',
        drainMinutes: 0,
      },
    })
  })

  test('a variable set to nothing is not set', () => {
    expect(sentence({ PUBLIC_URL: '', SERVER_SECRET: ' ', TURN_URLS: '' })).toBe('accepted')
  })

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ HOST: 'http://x' }, 'HOST'],
    [{ PUBLIC_URL: 'groups.example.org' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://balint.example.org/path', TRUSTED_PROXIES: '10.0.0.1' }, 'PUBLIC_URL'],
    [{ SERVER_SECRET: 'short' }, 'SERVER_SECRET'],
    [{ SERVER_SECRET_PREVIOUS: SECRET }, 'SERVER_SECRET_PREVIOUS'],
    [{ SERVER_SECRET: SECRET, SERVER_SECRET_PREVIOUS: SECRET }, 'the same'],
    [{ TLS_CERT: '/x' }, 'TLS_KEY'],
    [{ TLS_KEY: '/x' }, 'TLS_CERT'],
    [{ TLS_CERT: '/x', TLS_KEY: '/y', PUBLIC_URL: 'http://localhost:3000' }, 'TLS_CERT'],
    [{ PUBLIC_URL: 'https://balint.example.org' }, 'who speaks TLS'],
    [{ PUBLIC_URL: 'http://balint.example.org' }, 'use https'],
    [{ MEDIA_ANNOUNCED_IP: 'here' }, 'MEDIA_ANNOUNCED_IP'],
    [{ MEDIA_PROCESSES: '0' }, 'MEDIA_PROCESSES'],
    [{ MEDIA_UDP_PORT: '65535', MEDIA_PROCESSES: '2' }, 'MEDIA_PROCESSES'],
    [{ ROOM_CREATION: 'everybody' }, 'ROOM_CREATION'],
    [{ ROOM_CREATION: 'token:short' }, 'ROOM_CREATION'],
    [{ ROOM_CREATION: 'oidc' }, 'OIDC_ISSUER'],
    [{ ...ACCOUNTS, OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID'],
    [{ ...ACCOUNTS, OIDC_ISSUER: 'http://login.example.org' }, 'OIDC_ISSUER'],
    [{ ...ACCOUNTS, OIDC_ISSUER: 'https://login.example.org/?x' }, 'OIDC_ISSUER'],
    [{ ...ACCOUNTS, OIDC_ALLOWED: '' }, 'OIDC_ALLOWED'],
    [{ ...ACCOUNTS, OIDC_ALLOWED: 'our-people' }, 'OIDC_ALLOWED'],
    [{ ...ACCOUNTS, OIDC_ALLOWED: 'anybody,domain=example.org' }, 'OIDC_ALLOWED'],
    [{ ...ACCOUNTS, OIDC_SCOPES: 'email' }, 'OIDC_SCOPES'],
    [{ ...ACCOUNTS, PUBLIC_URL: '' }, 'PUBLIC_URL'],
    [{ ...ACCOUNTS, ROOM_CREATION: 'open' }, 'ROOM_CREATION'],
    [{ OIDC_ISSUR: 'https://login.example.org' }, 'OIDC_ISSUER'],
    [{ TRUSTED_PROXIES: 'everybody' }, 'TRUSTED_PROXIES'],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES'],
    [{ DRAIN_MINUTES: '1.5' }, 'DRAIN_MINUTES'],
    [{ HOST: '0.0.0.0' }, 'ROOM_CREATION'],
    [{ HOST: '192.168.1.2' }, 'ROOM_CREATION'],
    [{ LIVEKIT_URL: 'media.example.org' }, 'LIVEKIT_URL'],
    [{ LIVEKIT_URL: 'wss://livekit.example.org' }, 'LIVEKIT_API_KEY'],
    [{ LIVEKIT_API_SECRET: 'short' }, 'LIVEKIT_API_SECRET'],
    [{ TURN_SECRET: 'x' }, 'TURN_SECRET'],
    [{ REDIS_URL: 'redis://10.0.0.9', SERVER_SECRET: SECRET }, 'NODE_ADDRESS'],
    [{ REDIS_URL: 'http://10.0.0.9', NODE_ADDRESS: '10.0.0.5:3100' }, 'REDIS_URL'],
    [{ REDIS_URL: 'redis://10.0.0.9', NODE_ADDRESS: '10.0.0.5' }, 'NODE_ADDRESS'],
    [{ REDIS_URL: 'redis://10.0.0.9', NODE_ADDRESS: '10.0.0.5:3100' }, 'SERVER_SECRET'],
    [{ TURN_SECRET: SECRET }, 'TURN_URLS'],
    [{ TURN_URLS: 'turn:turn.example.org' }, 'TURN_SECRET'],
    [{ TURN_URLS: 'https://turn.example.org', TURN_SECRET: SECRET }, 'TURN_URLS'],
    [{ TURN_URLS: 'stun:turn.example.org', TURN_SECRET: SECRET }, 'TURN_URLS'],
    [{ MEDIA_HOST: 'everywhere' }, 'MEDIA_HOST'],
    [{ MEDIA_HOST: '127.0.0.1', MEDIA_ANNOUNCED_IP: '203.0.113.7' }, 'MEDIA_HOST'],
    [{ MEDIA_HOST: '0.0.0.0', MEDIA_ANNOUNCED_IP: '2001:db8::7' }, 'MEDIA_HOST to ::'],
    [
      { HOST: '0.0.0.0', ROOM_CREATION: 'open', MEDIA_ANNOUNCED_IP: '203.0.113.7,2001:db8::7' },
      'MEDIA_HOST to ::',
    ],
    [{ MEDIA_HOST: '2001:db8::7', MEDIA_ANNOUNCED_IP: '203.0.113.7' }, 'MEDIA_HOST to ::'],
    [{ SECURITY_CONTACT: 'nobody' }, 'SECURITY_CONTACT'],
    [{ SECURITY_CONTACT: 'https://example.org/a\nExpires: 1999' }, 'SECURITY_CONTACT'],
    [{ SERVER_SECRT: SECRET }, 'SERVER_SECRET'],
    [{ DRAIN_MINUTE: '3' }, 'DRAIN_MINUTES'],
    [{ PUBLIC_URI: 'https://x' }, 'PUBLIC_URL'],
    [{ media_udp_port: '1' }, 'MEDIA_UDP_PORT'],
    [{ PROT: '80' }, 'PORT'],
  ])('%j stops the start: %s', (env, names) => {
    const said = sentence(env)
    expect(said).not.toBe('accepted')
    expect(said).toContain(names)
    expect(said).toMatch(/^[A-Z][^\n]*\.|\?$/)
    for (const value of Object.values(env)) {
      if (value.length > 8 && !names.includes(value)) expect(said).not.toContain(value)
    }
  })

  test('the organisation’s accounts make rooms, by the rules that are named', () => {
    const read = readConfig(ACCOUNTS)
    expect(read.ok ? read.config.roomCreation : read.sentence).toEqual({
      by: 'account',
      signIn: {
        issuer: 'https://login.example.org/tenant',
        clientId: 'balint-room',
        clientSecret: null,
        scopes: 'openid email',
        allowed: [
          { by: 'domain', domain: 'example.org' },
          { by: 'claim', name: 'groups', value: 'balint-leaders' },
        ],
      },
    })
  })

  test('an open bind with a say in who makes rooms starts', () => {
    expect(sentence({ HOST: '0.0.0.0', ROOM_CREATION: 'open' })).toBe('accepted')
  })
})

describe('where media listens and what browsers are told', () => {
  const addresses = (env: Record<string, string>) => {
    const read = readConfig(env)
    return read.ok ? read.config.mediaAddresses : read.sentence
  }

  test.each([
    // A proxy on the same host: pages on loopback, media on every address.
    [{ MEDIA_ANNOUNCED_IP: '203.0.113.7' }, '0.0.0.0', ['203.0.113.7']],
    [{ MEDIA_ANNOUNCED_IP: '203.0.113.7, 2001:db8::7' }, '::', ['203.0.113.7', '2001:db8::7']],
    // Somebody tries the room: Firefox needs an address besides loopback.
    [{ HOST: 'localhost' }, '0.0.0.0', ['127.0.0.1']],
    [{ HOST: '::1' }, '::', ['::1']],
    [{ PUBLIC_URL: 'https://x.example.org', TRUSTED_PROXIES: '127.0.0.1' }, '0.0.0.0', []],
    // Whoever wants it kept to this machine says so.
    [{ MEDIA_HOST: '127.0.0.1' }, '127.0.0.1', []],
    [{ HOST: '192.0.2.9', ROOM_CREATION: 'open' }, '192.0.2.9', []],
    [{ HOST: '192.0.2.9', ROOM_CREATION: 'open', MEDIA_HOST: '::' }, '::', []],
  ])('%j', (env, host, announced) => {
    expect(addresses(env)).toEqual({ host, announced })
  })
})

describe('meantName', () => {
  test('known names are nobody’s mistake, and everyday ones are left alone', () => {
    for (const name of CONFIG_NAMES) expect(meantName(name)).toBeNull()
    for (const name of [
      'HOSTNAME',
      'HOSTS',
      'POST',
      'PATH',
      'PORTS',
      'HOME',
      'TLS_CA',
      'NODE_ENV',
    ]) {
      expect(meantName(name)).toBeNull()
    }
  })

  test('counts insertions, deletions, replacements and swaps', () => {
    expect(editsBetween('', 'abc')).toBe(3)
    expect(editsBetween('PORT', 'PROT')).toBe(1)
    expect(editsBetween('kitten', 'sitting')).toBe(3)
    expect(editsBetween('same', 'same')).toBe(0)
  })
})

test('every variable stands in the example file, and in the README', () => {
  const text = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  const [example, readme] = [text('.env.example'), text('README.md')]
  for (const name of CONFIG_NAMES) {
    expect(example).toMatch(new RegExp(`^${name}=$`, 'm'))
    expect(readme).toContain(`\`${name}\``)
  }
})
