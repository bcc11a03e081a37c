/** Single keys for the controls. They rest while somebody writes, while something lies open over the room, and when switched off. */
import { useEffect, useRef } from 'react'
import { shortcutOf } from '../../device/keys.ts'

export type Keys = Readonly<Record<string, () => void>>

const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
const OPEN = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** Whether a key pressed here is meant for the room. */
export function isForTheRoom(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) {
    return false
  }
  const at = event.target
  return !(at instanceof Element) || (!at.closest(WRITING) && !at.closest(OPEN))
}

export function useKeys(keys: Keys, on: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const act = latest.current[shortcutOf(event)]
      if (act && isForTheRoom(event)) {
        event.preventDefault()
        act()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
