/** The same sources give the same bytes, in any folder; and `compare.mjs` says whether a server hands out just those. */
import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readClientFiles, serveClient } from '../../../server/http/clientFiles.ts'

const root = join(import.meta.dirname, '../../..')
const scratch = mkdtempSync(join(tmpdir(), 'balint-room-build-'))
const COMMIT = 'c0ffee'.padEnd(40, '0')
const SOURCES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.server.json',
  'vite.config.ts',
  'offlinePage.ts',
  'build.mjs',
  'compare.mjs',
  'client',
  'server',
  'shared',
]
const run = promisify(execFile)

async function buildIn(folder: string): Promise<string> {
  const at = join(scratch, folder)
  mkdirSync(at, { recursive: true })
  for (const source of SOURCES) cpSync(join(root, source), join(at, source), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))
  await run(process.execPath, ['build.mjs'], { cwd: at, env: { ...process.env, COMMIT } })
  return at
}

const bytesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]),
  )

let one = ''
let other = ''
beforeAll(async () => {
  ;[one, other] = await Promise.all([buildIn('one'), buildIn('another/further/down')])
}, 300_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it('gives the same bytes in two folders', () => {
  const [here, there] = [bytesOf(join(one, 'dist')), bytesOf(join(other, 'dist'))]
  expect([...here.keys()]).toEqual([...there.keys()])
  expect([...here].filter(([path, bytes]) => there.get(path) !== bytes)).toEqual([])
  expect([...here.keys()]).toContain('/sbom.cdx.json')
  const named: unknown = JSON.parse(readFileSync(join(one, 'dist/client/build.json'), 'utf8'))
  expect(named).toMatchObject({ commit: COMMIT, files: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

it('tells a server that hands out these files from one that does not', async () => {
  const compared = async () => {
    const app = express().use(serveClient(readClientFiles(join(other, 'dist/client'))))
    const server = app.listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as AddressInfo
    const said = await run(process.execPath, ['compare.mjs', `http://127.0.0.1:${port}`], {
      cwd: one,
    }).then(
      ({ stdout }) => stdout,
      (refused: { stdout: string }) => refused.stdout,
    )
    server.close()
    return said
  }
  expect(await compared()).toMatch(/^The same files: [0-9a-f]{64}\n$/)
  const page = join(other, 'dist/client/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<body', '<body data-x'))
  expect(await compared()).toBe('Not what these sources build to:\n/index.html\n/r\n')
})

it('gives the image every file that it is made of', () => {
  const allowed = new Set(
    readFileSync(join(root, '.dockerignore'), 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? line.slice(1) : [])),
  )
  const copied = [
    ...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^COPY (?!--from)(.*) \S+$/gm),
  ]
  const sources = copied.flatMap(([, names = '']) => names.split(' '))
  expect(sources).toContain('offlinePage.ts')
  expect(sources.filter((name) => !allowed.has(name))).toEqual([])
})
