/** A menu of things to do, opened by a button. */
import './panel.css'
import { Menu } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly note?: string
  readonly icon?: LucideIcon
  readonly grave?: boolean
  readonly disabled?: boolean
  readonly onChoose: () => void
}

export function Choices({
  trigger,
  title,
  choices,
  side = 'bottom',
  align = 'end',
  pairs = false,
}: {
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly title?: string
  readonly choices: readonly Choice[]
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
  readonly align?: 'start' | 'center' | 'end'
  /** Many short choices: two beside each other. */
  readonly pairs?: boolean
}) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={trigger} />
      <Menu.Portal>
        <Menu.Positioner
          className="layer"
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={12}
        >
          <Menu.Popup className={pairs ? 'menu menu--pairs' : 'menu'}>
            <Menu.Group>
              {title && <Menu.GroupLabel className="menu__title">{title}</Menu.GroupLabel>}
              {choices.map((choice) => (
                <Menu.Item
                  key={choice.id}
                  className={choice.grave ? 'menu__item menu__item--grave' : 'menu__item'}
                  disabled={choice.disabled}
                  onClick={choice.onChoose}
                >
                  {choice.icon && <Icon of={choice.icon} />}
                  <span>
                    <span>{choice.label}</span>
                    {choice.note && <small>{choice.note}</small>}
                  </span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
