/** What the media server logs: a closed list, with no id of a room or a person. */
export type MediaEvent =
  | { readonly event: 'media-up'; readonly process: number; readonly udpPort: number }
  /** A media process ended by itself; `code` is its exit code or signal. */
  | { readonly event: 'media-down'; readonly process: number; readonly code: string }
  | { readonly event: 'media-restarted'; readonly process: number; readonly ms: number }
  /** A media process did not start or stopped answering and is started again. */
  | {
      readonly event: 'media-child-failed'
      readonly process: number
      readonly reason: 'no-start' | 'no-pulse'
    }
  | { readonly event: 'media-closed' }
  /** LiveKit has stopped answering, or answers again. */
  | { readonly event: 'livekit-unreachable' }
  | { readonly event: 'livekit-answers' }

export type MediaLog = (event: MediaEvent) => void
