/** Everything that is pressed. One `primary` in a view at most. */
import './button.css'
import type { LucideIcon } from 'lucide-react'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface Look {
  readonly kind?: 'plain' | 'primary' | 'quiet'
  readonly size?: 'usual' | 'small' | 'tall'
  readonly wide?: boolean
  readonly icon?: LucideIcon
  readonly children: ReactNode
}

const classes = ({ kind = 'plain', size = 'usual', wide = false }: Look, more?: string): string =>
  [
    'btn',
    kind !== 'plain' && `btn--${kind}`,
    size !== 'usual' && `btn--${size}`,
    wide && 'btn--wide',
    more,
  ]
    .filter(Boolean)
    .join(' ')

export function Button({
  kind,
  size,
  wide,
  icon,
  children,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  const look: Look = {
    children,
    ...(kind && { kind }),
    ...(size && { size }),
    ...(wide && { wide }),
  }
  return (
    <button {...rest} type={type} className={classes(look, className)}>
      {icon && <Icon of={icon} />}
      <span className="btn__words">{children}</span>
    </button>
  )
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  kind,
  size,
  wide,
  icon,
  children,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const look: Look = {
    children,
    ...(kind && { kind }),
    ...(size && { size }),
    ...(wide && { wide }),
  }
  return (
    <a {...rest} className={classes(look, className)}>
      {icon && <Icon of={icon} />}
      <span className="btn__words">{children}</span>
    </a>
  )
}
