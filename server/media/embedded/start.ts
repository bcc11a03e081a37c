import { MendingPort } from '../../turn/mendingPort.ts'
import type { MediaLog } from '../events.ts'
import type { Announced } from './candidates.ts'
import { EmbeddedMedia } from './embeddedMedia.ts'
import { freeUdpPort } from './udpPort.ts'

interface EmbeddedMediaSettings {
  /** Of the first media process; each further one uses the next. 0 picks free ones. */
  readonly udpPort: number
  /** Media processes; rooms are spread over them. */
  readonly processes: number
  /** Addresses told to browsers besides this machine's own; none unless said. */
  readonly announced?: Omit<Announced, 'relayPort'>
  /** A second port, for an operator's TURN server: see `MendingPort`. None unless said; 0 picks a free one. */
  readonly relayPort?: number
  /** The address to listen on. */
  readonly bindHost: string
  readonly log: MediaLog
}

/** Starts the media processes and waits until all of them are up. Rejects with the system's error if the relay's port is taken. */
export async function startEmbeddedMedia(settings: EmbeddedMediaSettings): Promise<EmbeddedMedia> {
  const { udpPort, processes, bindHost, log } = settings
  const ports: number[] = []
  for (let index = 0; index < processes; index++)
    ports.push(udpPort === 0 ? await freeUdpPort(bindHost) : udpPort + index)
  const relayPort = settings.relayPort === 0 ? await freeUdpPort(bindHost) : settings.relayPort
  const announced: Announced = {
    ...(settings.announced ?? { addresses: [], only: false }),
    ...(relayPort === undefined ? {} : { relayPort }),
  }
  const media = await new Promise<EmbeddedMedia>((resolve) => {
    const onUp = () => resolve(starting)
    const starting: EmbeddedMedia = new EmbeddedMedia({ ports, bindHost, announced, log, onUp })
  })
  if (relayPort === undefined) return media
  try {
    media.mend(await MendingPort.open(media.place, relayPort))
  } catch (error) {
    await media.close()
    throw error
  }
  return media
}
