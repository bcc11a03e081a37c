/** Whether this browser can encrypt sound and picture from end to end: told at the door, before anything is joined. */

/** Needs either way of reaching encoded frames, a worker and WebCrypto (absent on insecure addresses). */
export function canEncryptMedia(scope: typeof globalThis = globalThis): boolean {
  const sender = 'RTCRtpSender' in scope ? scope.RTCRtpSender : undefined
  const frames =
    'RTCRtpScriptTransform' in scope ||
    (sender !== undefined && 'createEncodedStreams' in sender.prototype)
  return frames && 'Worker' in scope && scope.crypto?.subtle !== undefined
}
