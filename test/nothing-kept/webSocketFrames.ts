/** Reads the messages out of one direction of a WebSocket's bytes, and takes off the mask that browsers put on. */

const CONTINUES = 0
const BINARY = 2

/** `bytes` begins after the handshake; a frame that was cut off at the end is read as far as it goes. Throws on compression. */
export function readMessages(bytes: Buffer): readonly Buffer[] {
  const messages: Buffer[] = []
  let parts: Buffer[] = []
  for (let at = 0; at + 2 <= bytes.length; ) {
    const first = bytes.readUInt8(at)
    const second = bytes.readUInt8(at + 1)
    if ((first & 0x70) !== 0) throw new Error('a frame is compressed: its bytes say nothing')
    const { length, head } = lengthOf(bytes, at, second & 0x7f)
    const masked = (second & 0x80) !== 0
    const from = at + head + (masked ? 4 : 0)
    const body = Buffer.from(bytes.subarray(from, from + length))
    if (masked) unmask(body, bytes.subarray(at + head, from))
    at = from + length
    const opcode = first & 0x0f
    if (opcode > BINARY) continue
    if (opcode !== CONTINUES) parts = []
    parts.push(body)
    if ((first & 0x80) !== 0) messages.push(Buffer.concat(parts))
  }
  return messages
}

function lengthOf(bytes: Buffer, at: number, short: number) {
  if (short === 126 && at + 4 <= bytes.length)
    return { length: bytes.readUInt16BE(at + 2), head: 4 }
  if (short === 127 && at + 10 <= bytes.length) {
    return { length: Number(bytes.readBigUInt64BE(at + 2)), head: 10 }
  }
  return { length: short, head: 2 }
}

function unmask(body: Buffer, mask: Buffer): void {
  for (let at = 0; at < body.length; at += 1) body[at] = (body[at] ?? 0) ^ (mask[at % 4] ?? 0)
}
