/**
 * Rights in LiveKit's words: what a token grants at the gate, and what a participant may do from now on. Every field is
 * written every time: LiveKit replaces all of them, takes an empty list of sources for all sources, and lets publish
 * data whoever is not told otherwise.
 */
import { TrackSource, type VideoGrant } from 'livekit-server-sdk'
import type { MediaRights } from '../media.ts'

export interface LiveKitPermission {
  readonly canPublish: boolean
  readonly canPublishSources: TrackSource[]
  readonly canSubscribe: boolean
  readonly canPublishData: false
  readonly canUpdateMetadata: false
  readonly hidden: false
}

/**
 * LiveKit knows one right to receive, for sound and picture. The rights table gives both or neither; should it ever
 * give one, nothing is received rather than too much.
 */
export function permissionOf(rights: MediaRights): LiveKitPermission {
  const canPublishSources = [
    ...(rights.camera ? [TrackSource.CAMERA] : []),
    ...(rights.microphone ? [TrackSource.MICROPHONE] : []),
  ]
  return {
    canPublish: canPublishSources.length > 0,
    canPublishSources,
    canSubscribe: rights.hears && rights.sees,
    canPublishData: false,
    canUpdateMetadata: false,
    hidden: false,
  }
}

/** What a fresh token grants: the rights of this moment, in this room. */
export const grantOf = (room: string, rights: MediaRights): VideoGrant => {
  const { canPublish, canPublishSources, canSubscribe } = permissionOf(rights)
  return {
    room,
    roomJoin: true,
    canPublish,
    // An empty list in a token grants all sources as well; with `canPublish` false it is not looked at.
    ...(canPublish ? { canPublishSources } : {}),
    canSubscribe,
    canPublishData: false,
    canUpdateOwnMetadata: false,
    hidden: false,
  }
}

/** Whether LiveKit's own account of a participant is what was asked for. */
export function isAsWanted(
  rights: MediaRights,
  permission:
    | {
        readonly canPublish: boolean
        readonly canPublishSources: readonly TrackSource[]
        readonly canSubscribe: boolean
        readonly canPublishData: boolean
      }
    | undefined,
): boolean {
  if (!permission) return false
  const wanted = permissionOf(rights)
  const sources = new Set(permission.canPublishSources)
  return (
    permission.canPublish === wanted.canPublish &&
    permission.canSubscribe === wanted.canSubscribe &&
    !permission.canPublishData &&
    (!wanted.canPublish ||
      (sources.size === wanted.canPublishSources.length &&
        wanted.canPublishSources.every((source) => sources.has(source))))
  )
}
