/** Signs that the network under the page has changed, as far as browsers tell. */

/** Only in Chromium, and only on phones does it know the type. */
interface Connection extends EventTarget {
  readonly type?: string
}

/** What a browser tells it by; absent where it does not. */
export interface NetworkSigns {
  readonly window: Pick<EventTarget, 'addEventListener'> | undefined
  readonly connection: Connection | undefined
}

const ofThisPage = (): NetworkSigns => ({
  window: globalThis.window,
  connection: (globalThis.navigator as { connection?: Connection } | undefined)?.connection,
})

/** Calls `changed` whenever the network is another, or is back; until `signal` is aborted, if there is one. */
export function onNetworkChange(
  changed: () => void,
  signal?: AbortSignal,
  { window, connection }: NetworkSigns = ofThisPage(),
): void {
  const until = signal === undefined ? {} : { signal }
  window?.addEventListener?.('online', changed, until)
  let type = connection?.type
  connection?.addEventListener?.(
    'change',
    () => {
      // It also fires for mere estimates of speed.
      if (connection.type === type) return
      type = connection.type
      changed()
    },
    until,
  )
}
