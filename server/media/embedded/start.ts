import type { MediaLog } from '../events.ts'
import type { MediaPlace } from '../media.ts'
import type { Announced } from './candidates.ts'
import { EmbeddedMedia, type OpenPort } from './embeddedMedia.ts'
import { freeUdpPort } from './udpPort.ts'

interface EmbeddedMediaSettings {
  /** Of the first media process; each further one uses the next. 0 picks free ones. */
  readonly udpPort: number
  /** Media processes; rooms are spread over them. */
  readonly processes: number
  /** Addresses told to browsers besides this machine's own; none unless said. */
  readonly announced?: Omit<Announced, 'relayPort'>
  /** A second port, for an operator's TURN server: where (0 picks a free one), and what opens it. None unless said. */
  readonly relay?: {
    readonly port: number
    readonly open: (place: MediaPlace, port: number) => Promise<OpenPort>
  }
  /** The address to listen on. */
  readonly bindHost: string
  readonly log: MediaLog
}

/** Starts the media processes and waits until all of them are up. Rejects with the system's error if the relay's port is taken. */
export async function startEmbeddedMedia(settings: EmbeddedMediaSettings): Promise<EmbeddedMedia> {
  const { udpPort, processes, bindHost, log, relay } = settings
  const ports: number[] = []
  for (let index = 0; index < processes; index++)
    ports.push(udpPort === 0 ? await freeUdpPort(bindHost) : udpPort + index)
  const relayPort = relay?.port === 0 ? await freeUdpPort(bindHost) : relay?.port
  const announced: Announced = {
    ...(settings.announced ?? { addresses: [], only: false }),
    ...(relayPort === undefined ? {} : { relayPort }),
  }
  const media = await new Promise<EmbeddedMedia>((resolve) => {
    const onUp = () => resolve(starting)
    const starting: EmbeddedMedia = new EmbeddedMedia({ ports, bindHost, announced, log, onUp })
  })
  if (relay === undefined || relayPort === undefined) return media
  try {
    media.takeOver(await relay.open(media.place, relayPort))
  } catch (error) {
    await media.close()
    throw error
  }
  return media
}
