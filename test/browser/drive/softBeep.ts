/** A voice that mostly rests: 0.2 s of tone in every 4 s. Chromium's own beep never lets Opus rest, and six of it fill a core. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RATE = 48_000
const SECONDS = 4
const TONE_SECONDS = 0.2
const TONE_HZ = 440
const HEADER_BYTES = 44

let written: string | undefined

/** Path of the WAV, gone with this process. */
export function softBeep(): string {
  if (written) return written
  const folder = mkdtempSync(join(tmpdir(), 'balint-room-beep-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  written = join(folder, 'beep.wav')
  writeFileSync(written, wav())
  return written
}

/** Mono, 16 bit. */
function wav(): Buffer {
  const file = Buffer.alloc(HEADER_BYTES + RATE * SECONDS * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(RATE, 24)
  file.writeUInt32LE(RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(file.length - HEADER_BYTES, 40)
  for (let at = 0; at < RATE * TONE_SECONDS; at += 1) {
    const loudness = Math.sin((2 * Math.PI * TONE_HZ * at) / RATE) * 12_000
    file.writeInt16LE(Math.round(loudness), HEADER_BYTES + at * 2)
  }
  return file
}
