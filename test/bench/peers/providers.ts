/** The client libraries of those servers. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebsocketProvider } from 'y-websocket'
import type { PeerProviders } from '../peers.ts'

export const providers: PeerProviders = {
  hocuspocus(url, room, doc) {
    const websocketProvider = new HocuspocusProviderWebsocket({ url })
    const provider = new HocuspocusProvider({ name: room, document: doc, websocketProvider })
    provider.attach()
    return {
      isSynced: () => provider.isSynced,
      leave() {
        provider.destroy()
        websocketProvider.destroy()
      },
    }
  },

  'y-websocket'(url, room, doc) {
    const provider = new WebsocketProvider(url, room, doc, { disableBc: true })
    return { isSynced: () => provider.synced, leave: () => provider.destroy() }
  },
}
