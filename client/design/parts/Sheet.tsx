/** A sheet of paper on the desk. */
import './sheet.css'
import type { HTMLAttributes } from 'react'

export function Sheet({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  return <section {...rest} className={className ? `sheet ${className}` : 'sheet'} />
}
