/** Copies a text and says so once, to the eye and to screen readers. */
import { Check, Copy, type LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { site } from '../../text/site.ts'
import { Button } from './Button.tsx'

/** How long the button says that it has copied, in ms. */
const SAID_FOR = 4000

type Outcome = 'none' | 'copied' | 'refused'

export function CopyButton({
  text,
  what,
  label = site.copy,
  size = 'usual',
  icon = Copy,
  onCopied,
  onRefused,
}: {
  readonly text: string
  /** What is copied, for screen readers: "Copy the leader’s link". */
  readonly what: string
  readonly label?: string
  readonly size?: 'usual' | 'small'
  readonly icon?: LucideIcon
  readonly onCopied?: () => void
  /** The browser does not let pages copy: the caller may select the text instead. */
  readonly onRefused?: () => void
}) {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const copy = async () => {
    let next: Outcome = 'copied'
    try {
      await navigator.clipboard.writeText(text)
      onCopied?.()
    } catch {
      next = 'refused'
      onRefused?.()
    }
    setOutcome(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOutcome('none'), SAID_FOR)
  }

  const copied = outcome === 'copied'
  return (
    <>
      <Button
        icon={copied ? Check : icon}
        size={size}
        className="copy"
        aria-label={`${copied ? site.copied : label}: ${what}`}
        onClick={copy}
      >
        {copied ? site.copied : label}
      </Button>
      <span className="sr" role="status">
        {outcome === 'none' ? '' : outcome === 'copied' ? site.copiedWhat(what) : site.copyRefused}
      </span>
    </>
  )
}
