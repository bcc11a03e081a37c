/**
 * Decryption that nobody outside can switch off. livekit-client believes what a publication says of itself: one that claims to be
 * unencrypted, whoever made the claim, has its worker hand everything of that person on as it comes. What is not sealed under the
 * room's key must never reach a decoder, so the worker is never told so.
 */

const isEnable = (message: unknown): message is { kind: 'enable'; data: object } =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'enable' &&
  'data' in message &&
  typeof message.data === 'object' &&
  message.data !== null

/** The same worker; every order to it that would let frames through unopened, or out unsealed, says the opposite. */
export function neverPlain<W extends Pick<Worker, 'postMessage'>>(worker: W): W {
  const post = worker.postMessage.bind(worker)
  worker.postMessage = (message: unknown, more?: Transferable[] | StructuredSerializeOptions) => {
    const order = isEnable(message)
      ? { ...message, data: { ...message.data, enabled: true } }
      : message
    post(order, Array.isArray(more) ? { transfer: more } : more)
  }
  return worker
}
