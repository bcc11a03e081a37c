/** What a key has done is said: a key has no label of its own that would change under the finger. */

import { useEffect, useRef } from 'react'
import { deviceTime } from '../device/serverClock.ts'
import { controls } from '../text/controls.ts'
import { useAnnounce } from './announce/Announcer.tsx'
import type { OwnDoing } from './controls/useOwnDoing.ts'

/** Whatever follows a key later than this (ms) has another cause. */
const FOLLOWS_WITHIN = 8_000

export function spokenState({ microphone, camera, curtain }: OwnDoing) {
  return {
    microphone: controls.microphone[microphone],
    camera: controls.camera[camera],
    curtain: curtain ? controls.curtainOn : controls.curtainOff,
  }
}

type Device = keyof ReturnType<typeof spokenState>

const STATES: readonly Device[] = ['microphone', 'camera', 'curtain']

/** Wraps what keys do: the next change of that state is spoken, and so is a key that can change nothing now. */
export function useSpokenDoing(doing: OwnDoing): OwnDoing {
  const announce = useAnnounce()
  const awaited = useRef(new Map<Device, number>())
  const states = spokenState(doing)
  const before = useRef(states)
  const { microphone, camera, curtain } = states

  useEffect(() => {
    const now = { microphone, camera, curtain }
    for (const state of STATES) {
      if (before.current[state] === now[state]) continue
      const since = awaited.current.get(state)
      awaited.current.delete(state)
      if (since !== undefined && deviceTime.passed() - since < FOLLOWS_WITHIN) announce(now[state])
    }
    before.current = now
  }, [microphone, camera, curtain, announce])

  const spoken = (state: Device, act: () => void, fixed: boolean) => () => {
    if (fixed) announce(states[state])
    else awaited.current.set(state, deviceTime.passed())
    act()
  }
  const isFixed = (of: string) => ['notNow', 'silence', 'byLeader', 'unsealed'].includes(of)
  return {
    ...doing,
    toggleMicrophone: spoken(
      'microphone',
      doing.toggleMicrophone,
      doing.curtain || isFixed(doing.microphone),
    ),
    toggleCamera: spoken('camera', doing.toggleCamera, doing.curtain || isFixed(doing.camera)),
    toggleCurtain: spoken('curtain', doing.toggleCurtain, false),
  }
}
