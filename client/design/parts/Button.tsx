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

/** What is left for the element once its looks are worked out. */
function dressed<Rest extends { readonly className?: string | undefined }>({
  kind,
  size,
  wide,
  icon,
  children,
  className,
  ...rest
}: Look & Rest) {
  const look: Look = {
    children,
    ...(kind && { kind }),
    ...(size && { size }),
    ...(wide && { wide }),
  }
  return {
    ...rest,
    className: classes(look, className),
    children: (
      <>
        {icon && <Icon of={icon} />}
        <span className="btn__words">{children}</span>
      </>
    ),
  }
}

export function Button({
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...dressed(rest)} type={type} />
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink(props: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...dressed(props)} />
}
