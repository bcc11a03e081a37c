/** One control under the circle: an icon over its words. What has no place in this phase stays in reach, and says so. */
import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'

export function Control({
  icon,
  label,
  look,
  resting = false,
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly icon: LucideIcon
  readonly label: string
  readonly look?: 'off' | 'leave' | 'drawn'
  /** Pressing does nothing now. */
  readonly resting?: boolean
}) {
  const classes = ['ctl', look && `ctl--${look}`, resting && 'ctl--resting', className]
  return (
    <button
      {...rest}
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={resting || undefined}
      onClick={resting ? undefined : rest.onClick}
    >
      <Icon of={icon} />
      <span>{label}</span>
    </button>
  )
}
