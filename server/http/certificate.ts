/** The certificate of our own TLS: read at start with a clear word when it does not hold, read again when it was renewed. */
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import type { Config } from '../config.ts'

type Files = NonNullable<Config['tls']>

export interface Pem {
  readonly cert: Buffer
  readonly key: Buffer
}

/** What is wrong with the files: a sentence for whoever starts the server. */
export class CertificateFault extends Error {
  override readonly name = 'CertificateFault'
}

/** Milliseconds between two looks at the files: renewals are made weeks ahead. */
export const LOOK_EVERY = 60_000

export class Certificate {
  readonly #files: Files
  #pem: Pem
  #timer: NodeJS.Timeout | null = null

  private constructor(files: Files, pem: Pem) {
    this.#files = files
    this.#pem = pem
  }

  /** Rejects with a {@link CertificateFault}. */
  static async read(files: Files): Promise<Certificate> {
    return new Certificate(files, await readPair(files))
  }

  get pem(): Pem {
    return this.#pem
  }

  /** Epoch ms until which the one that is served is good. */
  get goodUntil(): number {
    return Date.parse(new X509Certificate(this.#pem.cert).validTo)
  }

  /** Looks at the files now and then; `onNew` gets a pair that holds, `onFault` is told of one that does not, once. */
  watch(onNew: (pem: Pem) => void, onFault: () => void, every = LOOK_EVERY): void {
    let told = false
    const look = async (): Promise<void> => {
      try {
        const pem = await readPair(this.#files)
        told = false
        if (pem.cert.equals(this.#pem.cert) && pem.key.equals(this.#pem.key)) return
        this.#pem = pem
        onNew(pem)
      } catch {
        // Half of a renewal, or a broken one: what we have goes on being served.
        if (!told) onFault()
        told = true
      }
    }
    this.#timer = setInterval(() => void look(), every)
    this.#timer.unref()
  }

  close(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
  }
}

async function readPair(files: Files): Promise<Pem> {
  const [cert, key] = await Promise.all([
    readPart('TLS_CERT', files.cert),
    readPart('TLS_KEY', files.key),
  ])
  try {
    createSecureContext({ cert })
  } catch {
    throw new CertificateFault('TLS_CERT names a file that holds no certificate in PEM.')
  }
  try {
    createSecureContext({ key })
  } catch {
    throw new CertificateFault('TLS_KEY names a file that holds no private key in PEM.')
  }
  try {
    createSecureContext({ cert, key })
  } catch {
    throw new CertificateFault('TLS_CERT and TLS_KEY do not belong to each other.')
  }
  return { cert, key }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no file at that path',
  EACCES: 'this user may not read that file',
  EISDIR: 'that path is a folder',
}

async function readPart(name: 'TLS_CERT' | 'TLS_KEY', path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new CertificateFault(`${name} cannot be read: ${WHY[code] ?? code}.`)
  }
}
