/**
 * Nobody is silent without knowing it: what something else has closed (a silence, a curtain, a reload, sitting back) is offered once
 * when it may open again. Only own taps open; "Later" is an answer, and own mute is never asked about.
 */

import { useEffect, useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import type { OwnDevice } from '../../media/mediaSnapshot.ts'
import type { InRoom } from '../../session/context.tsx'
import { opening as text } from '../../text/room.ts'
import { youSitBack } from '../people.ts'
import { Ask } from './Ask.tsx'

export interface OpeningAsked {
  readonly microphone: boolean
  readonly camera: boolean
  /** A leader has brought the presenter back into the circle. */
  readonly broughtBack: boolean
  readonly settle: () => void
}

/** A leader has brought the presenter back: asked although nothing may have been open before. */
function useBroughtBack(room: InRoom): [boolean, () => void] {
  const { presenter, you } = room.view
  const back = youSitBack(room.view)
  const was = useRef(back)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (was.current && !back && presenter?.seat === you.seat) setAsked(true)
    if (back) setAsked(false)
    was.current = back
  }, [back, presenter, you.seat])
  return [asked, () => setAsked(false)]
}

/** What is to be asked now; null for nothing. */
export function useOpening(room: InRoom): OpeningAsked | null {
  const media = useRoomMedia()
  const { askedToOpen, microphone, canEncrypt } = useMediaSnapshot()
  const [broughtBack, settleBack] = useBroughtBack(room)
  const back = broughtBack && !microphone && room.view.you.rights.microphone
  const asked = { ...askedToOpen, microphone: askedToOpen.microphone || back }
  if (!canEncrypt || (!asked.microphone && !asked.camera)) return null
  return {
    ...asked,
    broughtBack: back,
    settle() {
      settleBack()
      media.leaveClosed()
    },
  }
}

export function Opening({ opening }: { opening: OpeningAsked }) {
  const media = useRoomMedia()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Whoever writes or is busy elsewhere is not interrupted; it is spoken all the same.
    const { activeElement } = document
    const isFree = activeElement === null || activeElement === document.body
    if (isFree || activeElement.matches('h1')) button.current?.focus()
  }, [])
  const words = text.words(opening)
  const { microphone, camera, broughtBack } = opening
  const open = (device: OwnDevice) => {
    // The last one asked about: nothing is left to ask.
    if (!(microphone && camera)) opening.settle()
    void (device === 'microphone' ? media.setMicrophone(true) : media.setCamera(true))
  }
  return (
    <>
      <Ask title={broughtBack ? text.broughtBack : words.title} note={words.note}>
        {microphone && (
          <button
            type="button"
            className="btn btn--primary"
            ref={button}
            onClick={() => open('microphone')}
          >
            {text.microphone}
          </button>
        )}
        {camera && (
          <button
            type="button"
            className={microphone ? 'btn' : 'btn btn--primary'}
            {...(!microphone && { ref: button })}
            onClick={() => open('camera')}
          >
            {text.camera}
          </button>
        )}
        <Button kind="quiet" onClick={opening.settle}>
          {text.later}
        </Button>
      </Ask>
      <p className="sr" role="status">
        {`${broughtBack ? text.broughtBack : words.title} ${words.note}`}
      </p>
    </>
  )
}
