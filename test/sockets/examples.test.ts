/**
 * What the docs tell operators to type, run as it stands there: in a network of its own, with the real ports, real Caddy and
 * real nginx. Root on Linux only; elsewhere nobody can make such a network.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lives } from '../../server/healthCheck.ts'
import { type SelfMade, selfMadeCertificate } from '../media/fixtures/selfMade.ts'
import { startServerProcess, startTestServer } from './harness.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const run = promisify(execFile)

/** The nth block of a language in a page. */
function block(file: string, language: string, at = 0): string {
  const found = [...read(file).matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))]
    .map((match) => match[1] ?? '')
    .filter((text) => language !== 'sh' || text.includes('SERVER_SECRET'))[at]
  if (found === undefined) throw new Error(`${file} has no block ${at} of ${language}`)
  return found
}

const may =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  ['/usr/bin/caddy', '/usr/sbin/nginx', '/usr/bin/curl', '/sbin/ip'].every((each) =>
    existsSync(each),
  )

/** Asks through whatever listens at 443: the page, and both sockets by their upgrades. */
const ASK = `
ask() { curl -sk --max-time 10 --resolve balint.example.org:443:127.0.0.1 -o /dev/null -w '%{http_code} ' "$@"; }
up="-H Connection:Upgrade -H Upgrade:websocket -H Sec-WebSocket-Version:13 -H Sec-WebSocket-Key:MDEyMzQ1Njc4OWFiY2RlZg=="
for i in $(seq 100); do [ "$(ask https://balint.example.org/healthz)" = "200 " ] && break; sleep 0.2; done
echo "asked: $(ask https://balint.example.org/) $(ask --http1.1 --max-time 2 $up 'https://balint.example.org/socket.io/?EIO=4&transport=websocket') $(ask --http1.1 --max-time 2 $up 'https://balint.example.org/media/rtc/v1?access_token=bad')"
`

describe.runIf(may)('the examples of the docs, word for word', () => {
  let certificate: SelfMade
  let folder: string
  beforeAll(() => {
    certificate = selfMadeCertificate('balint.example.org')
    folder = mkdtempSync(join(tmpdir(), 'balint-examples-'))
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{\n\tlocal_certs\n\tskip_install_trust\n\tadmin off\n}\n${block('docs/operate.md', 'Caddyfile')}`,
    )
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid;\nerror_log /dev/null;\nevents {}\nhttp {\n${block('docs/operate.md', 'nginx')}\n}\n`,
    )
  })
  afterAll(() => {
    certificate.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Runs a start of the room and a proxy in a network and a mount table of their own; all of it ends with the shell. */
  const inside = async (start: string, proxy: string): Promise<string> => {
    const script = `
set -e
ip link set lo up
ip addr add 203.0.113.7/32 dev lo
mount -t tmpfs none /etc/ssl
mkdir /etc/ssl/balint
cp ${certificate.cert} ${certificate.key} /etc/ssl/balint/
set +e
( ${start} ) > ${folder}/room.log 2>&1 &
${proxy}
${ASK}
ss -lun
`
    const { stdout } = await run(
      'unshare',
      ['--net', '--mount', '--pid', '--fork', '--kill-child', 'bash', '-c', script],
      { cwd: root, env: { PATH: process.env.PATH, HOME: folder, PORT: '' }, timeout: 100_000 },
    )
    return stdout
  }

  test.each([
    ['README.md', 'caddy', 0],
    ['docs/operate.md', 'nginx', 0],
  ])('%s behind %s', async (file, proxy, at) => {
    const command =
      proxy === 'caddy'
        ? `caddy run --adapter caddyfile --config ${folder}/Caddyfile > /dev/null 2>&1 &`
        : `nginx -c ${folder}/nginx.conf`
    const said = await inside(block(file, 'sh', at), command)
    expect(said).toMatch(/asked: 200 {1,2}101 {1,2}401/)
    // Media is where browsers are sent, not on loopback.
    expect(said).toMatch(/0\.0\.0\.0:7882/)
  })

  test('docs/operate.md without a proxy', async () => {
    const said = await inside(block('docs/operate.md', 'sh', 1), '')
    expect(said).toMatch(/asked: 200 {1,2}101 {1,2}401/)
  })
})

describe('the health check of the image', () => {
  test('over plain HTTP and over TLS, and of nobody', async () => {
    const plain = await startTestServer()
    expect(await lives({ PORT: `${plain.server.port}` })).toBe(true)
    await plain.stop()
    expect(await lives({ PORT: `${plain.server.port}` })).toBe(false)
    const made = selfMadeCertificate()
    const tls = { TLS_CERT: made.cert, TLS_KEY: made.key }
    const sealed = await startTestServer({ env: tls })
    expect(await lives({ PORT: `${sealed.server.port}`, ...tls })).toBe(true)
    expect(await lives({ PORT: `${sealed.server.port}` })).toBe(false)
    await sealed.stop()
    made.remove()
  })
})

describe('a certificate', () => {
  test('that is not there, or of another key, is said so', async () => {
    const [made, other] = [selfMadeCertificate(), selfMadeCertificate()]
    const said = async (cert: string, key: string): Promise<string> => {
      try {
        await (await startTestServer({ env: { TLS_CERT: cert, TLS_KEY: key } })).stop()
        return 'started'
      } catch (error) {
        return error instanceof Error ? error.message : 'unknown'
      }
    }
    expect(await said('/nowhere/cert.pem', made.key)).toBe(
      'TLS_CERT cannot be read: there is no file at that path.',
    )
    expect(await said(made.key, made.key)).toContain('TLS_CERT names a file that holds no')
    expect(await said(made.cert, other.key)).toBe(
      'TLS_CERT and TLS_KEY do not belong to each other.',
    )
    expect(await said(made.cert, made.key)).toBe('started')
    for (const each of [made, other]) each.remove()
  })

  test('stops the start of the process with that sentence', async () => {
    const env = { TLS_CERT: '/nowhere/cert.pem', TLS_KEY: '/nowhere/key.pem' }
    await expect(startServerProcess({ env, keepErrors: true })).rejects.toThrow('ended with 1')
  })
})
