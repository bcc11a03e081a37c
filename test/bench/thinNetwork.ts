/** A listener's computer of its own, behind a line that is narrowed by the kernel: what goes over it is real TCP. Needs root and iproute2. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNamespace, chromiumIn, ip } from '../media/fixtures/namespaces.ts'

/** Documentation addresses (RFC 5737). */
const HERE = '198.51.100.1'
const THERE = '198.51.100.2'
/** What the line's buffer holds before it drops, as in the tests' own relay. */
const QUEUE_MS = 400

interface Counted {
  readonly bits: number
  readonly waitedMs: number
}

export class ThinNetwork {
  /** By which the listener reaches this computer. */
  readonly host = HERE
  readonly #space = `balint-l-${process.pid}`
  readonly #link = `balint${process.pid % 100_000}`
  readonly #folder = mkdtempSync(join(tmpdir(), 'balint-thin-'))
  #kbps: number | null = null

  constructor() {
    addNamespace(this.#space)
    ip('link', 'add', this.#link, 'type', 'veth', 'peer', 'name', 'line', 'netns', this.#space)
    ip('addr', 'add', `${HERE}/30`, 'dev', this.#link)
    ip('link', 'set', this.#link, 'up')
    ip('-n', this.#space, 'addr', 'add', `${THERE}/30`, 'dev', 'line')
    ip('-n', this.#space, 'link', 'set', 'line', 'up')
    this.narrow(null)
  }

  /** Chromium on the listener's computer: a file to be run. */
  get chromium(): string {
    const file = join(this.#folder, 'chromium')
    chromiumIn(this.#space, file)
    return file
  }

  /** What comes down to the listener at most, in kbit/s; `null` for whatever comes. */
  narrow(kbps: number | null): void {
    this.#kbps = kbps
    const rate = kbps === null ? '1gbit' : `${kbps}kbit`
    const burst = kbps === null ? '256k' : '3k'
    const shape = ['rate', rate, 'burst', burst, 'latency', `${QUEUE_MS}ms`]
    execFileSync('tc', ['qdisc', 'replace', 'dev', this.#link, 'root', 'tbf', ...shape])
  }

  /** What has been sent over the line, with all headers, since it was narrowed last, and how long its newest packet waits. */
  get counted(): Counted {
    const told = execFileSync('tc', ['-s', '-j', 'qdisc', 'show', 'dev', this.#link], {
      encoding: 'utf8',
    })
    const [line]: { readonly bytes?: number; readonly backlog?: number }[] = JSON.parse(told)
    return {
      bits: (line?.bytes ?? 0) * 8,
      waitedMs: this.#kbps === null ? 0 : ((line?.backlog ?? 0) * 8) / this.#kbps,
    }
  }

  close(): void {
    ip('netns', 'del', this.#space)
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
