/**
 * The client's files, read once at start and kept in memory with a compressed copy each. No path that a browser sends ever
 * reaches the file system.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/svg)/

interface ClientFile {
  readonly type: string
  readonly plain: Buffer
  readonly gzip: Buffer | null
  readonly brotli: Buffer | null
}

export type ClientFiles = ReadonlyMap<string, ClientFile>

function readFile(path: string): ClientFile | null {
  const type = TYPES[extname(path)]
  if (type === undefined) return null
  const plain = readFileSync(path)
  const compress = COMPRESSIBLE.test(type) && plain.length > 512
  return {
    type,
    plain,
    gzip: compress ? gzipSync(plain, { level: 9 }) : null,
    brotli: compress
      ? brotliCompressSync(plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 6,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          },
        })
      : null,
  }
}

/** Every file under `folder` by its path in an address (`/assets/…`); source maps and unknown kinds are left out. */
export function readClientFiles(folder: string): ClientFiles {
  const files = new Map<string, ClientFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const file = readFile(path)
    if (file !== null) files.set(`/${relative(folder, path).split(sep).join('/')}`, file)
  }
  return files
}

/**
 * Paths of pages: every one of them is the same document, which reads the rest from the address itself. A mail filter may have
 * written the `#` of a link or a receipt into the path (`/r%23…`): that is its page too, answered as every page is and never sent on.
 */
const PAGE = /^\/(?:(?:[a-z][a-z-]{0,30})?\/?|(?:r[/%]|verify%|dates%).*)$/i

/** A file that the build has named after what is in it: under this name it never changes. */
const NAMED_BY_CONTENT = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/
/** For those alone, that a second visit need not fetch them again; what says which of them belong together is asked for each time. */
const KEPT = 'public, max-age=31536000, immutable'

export function serveClient(files: ClientFiles): RequestHandler {
  const document = files.get('/index.html')
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const file = files.get(request.path) ?? (PAGE.test(request.path) ? document : undefined)
    if (file === undefined) return next()
    const accepted = request.acceptsEncodings('br', 'gzip')
    const [body, encoding] =
      accepted === 'br' && file.brotli !== null
        ? [file.brotli, 'br']
        : accepted === 'gzip' && file.gzip !== null
          ? [file.gzip, 'gzip']
          : [file.plain, null]
    response.set('Content-Type', file.type)
    response.set('Vary', 'Accept-Encoding')
    if (NAMED_BY_CONTENT.test(request.path)) response.set('Cache-Control', KEPT)
    if (encoding !== null) response.set('Content-Encoding', encoding)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
