/** A lucide icon in the house's size and stroke. Always beside a word, so it is hidden from screen readers. */
import type { LucideIcon } from 'lucide-react'

export function Icon({ of: Drawn, className }: { of: LucideIcon; className?: string }) {
  return <Drawn className={className ? `i ${className}` : 'i'} aria-hidden="true" />
}
