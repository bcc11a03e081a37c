// `node compare.mjs https://room.example.org`: whether a server hands out the very files that these sources build to.
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashesOf, hashOver } from './build.mjs'

const [address, folder = join(dirname(fileURLToPath(import.meta.url)), 'dist', 'client')] =
  process.argv.slice(2)

/** The SHA-256 of what a server answers under a path; null for any answer but a file. */
async function handedOut(path) {
  const answer = await fetch(new URL(path, address), { redirect: 'error' })
  if (!answer.ok) return null
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')
}

if (address === undefined) {
  console.error('Which server? node compare.mjs https://room.example.org')
  process.exitCode = 2
} else {
  try {
    const each = hashesOf(folder)
    const differ = []
    // A page is the same document under every address: `/r` is the one that a link opens.
    for (const [path, hash] of [...Object.entries(each), ['/r', each['/index.html']]])
      if ((await handedOut(path)) !== hash) differ.push(path)
    if (differ.length === 0) console.log(`The same files: ${hashOver(each)}`)
    else console.log(`Not what these sources build to:\n${differ.join('\n')}`)
    process.exitCode = differ.length === 0 ? 0 : 1
  } catch (error) {
    console.error(`Not compared: ${error.message}`)
    process.exitCode = 2
  }
}
