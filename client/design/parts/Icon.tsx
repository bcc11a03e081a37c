/** A lucide icon in the house's size and stroke. Always beside a word, so it is hidden from screen readers. */
import type { LucideIcon } from 'lucide-react'

/** Those that point along the line, or through a door: they turn round where one reads from right to left. No other does. */
const TURNING: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'DoorClosed',
  'DoorOpen',
  'LogOut',
  'Redo2',
  'Undo2',
])

export function Icon({ of: Drawn, className }: { of: LucideIcon; className?: string }) {
  const classes = ['i', TURNING.has(Drawn.displayName ?? '') && 'i--turning', className]
  return <Drawn className={classes.filter(Boolean).join(' ')} aria-hidden="true" />
}
