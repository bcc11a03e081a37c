/** The media server with its gate, and the bots, each in a process of its own; and what a process holds. */
import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BotOrder } from '../bench/mediaBots.ts'
import type { HostOrder, HostReady } from '../bench/mediaHost.ts'

export interface Usage {
  readonly megabytes: number
  readonly descriptors: number
  readonly threads: number
}

/** Of a process, by its id. */
export function usage(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const value = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1])
  return {
    megabytes: value('VmRSS') / 1024,
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    threads: value('Threads'),
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const heard = <T>(child: ChildProcess) =>
  new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)))

const start = (file: string, args: readonly string[] = []): ChildProcess =>
  fork(fileURLToPath(new URL(`../bench/${file}`, import.meta.url)), args, {
    execArgv: ['--import', 'tsx'],
  })

export class MediaProcesses {
  readonly host: HostReady & { readonly pid: number }
  readonly #host: ChildProcess
  readonly #bots: ChildProcess

  private constructor(host: ChildProcess, ready: HostReady, bots: ChildProcess) {
    this.host = { ...ready, pid: host.pid ?? 0 }
    this.#host = host
    this.#bots = bots
  }

  /** `watch`: with a journal of what befalls each seat. */
  static async start({ watch }: { readonly watch: boolean }): Promise<MediaProcesses> {
    const host = start('mediaHost.ts', watch ? ['watch'] : [])
    const ready = await heard<HostReady>(host)
    const bots = start('mediaBots.ts')
    await heard(bots)
    return new MediaProcesses(host, ready, bots)
  }

  order(order: HostOrder): void {
    this.#host.send(order)
  }

  tell(order: BotOrder): void {
    this.#bots.send(order)
  }

  /** Tells the bots, and waits for what they answer. */
  ask<T>(order: BotOrder): Promise<T> {
    const answer = heard<T>(this.#bots)
    this.tell(order)
    return answer
  }

  /** What befell the seats lately, as the server and as the bots saw it, in order. */
  async journal(): Promise<string> {
    const answer = heard<string[]>(this.#host)
    this.order({ order: 'journal' })
    const server = (await answer).map((line) => `${line} (server)`)
    const bots = await this.ask<string[]>({ order: 'journal' })
    return [...server, ...bots].toSorted().join('\n')
  }

  close(): void {
    this.#bots.disconnect()
    this.#host.disconnect()
  }
}
