/** Handing links on: whose each is, what has been copied and when, the ready mail, and one file of all. Kept by this page alone. */
import { Download, Mail } from 'lucide-react'
import { useState } from 'react'
import { download } from '../../design/download.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { serverClock } from '../../device/serverClock.ts'
import { deviceZone } from '../../device/zone.ts'
import { invitations as text } from '../../text/invitations.ts'
import { when } from '../../text/when.ts'
import type { NewRoom } from './newRoom.ts'
import { occasionsOf, zoneOf } from './occasions.ts'

export interface Handing {
  /** Names that the creator has written beside members' links. */
  readonly names: ReadonlyMap<string, string>
  /** When a link, or the mail with it, was copied (epoch ms). */
  readonly copied: ReadonlyMap<string, number>
  name(link: string, name: string): void
  mark(link: string): void
}

export function useHanding(): Handing {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [copied, setCopied] = useState<ReadonlyMap<string, number>>(new Map())
  return {
    names,
    copied,
    name: (link, name) => setNames((old) => new Map(old).set(link, name)),
    mark: (link) => setCopied((old) => new Map(old).set(link, serverClock.now())),
  }
}

/** "Copied 17:20", for as long as this page is open. */
export function copiedAt({ copied }: Handing, link: string): string | null {
  const at = copied.get(link)
  return at === undefined ? null : text.copiedAt(when.time(at, deviceZone().zone))
}

const datesOf = ({ plan }: NewRoom): readonly string[] => {
  const zone = zoneOf(plan.when)
  return occasionsOf(plan.when).map(
    ({ start, end }) => `${when.dayAndYear(start, zone)}, ${when.span(start, end, zone)}`,
  )
}

/** The mail for one person, or for everybody where all have one link. */
export function mailOf(room: NewRoom, link: string, name: string): string {
  const zone = when.zone(zoneOf(room.plan.when))
  const { origin } = new URL(link)
  return text.mail(name.trim(), room.plan.words.label, datesOf(room), zone, link, `${origin}/try`)
}

export function CopyMail({
  room,
  link,
  handing,
  what,
}: {
  readonly room: NewRoom
  readonly link: string
  readonly handing: Handing
  readonly what: string
}) {
  return (
    <CopyButton
      text={mailOf(room, link, handing.names.get(link) ?? '')}
      what={what}
      label={text.copyMail}
      icon={Mail}
      size="small"
      onCopied={() => handing.mark(link)}
    />
  )
}

/** Every link of a room, and whose it is, as one text. */
export function allLinks(room: NewRoom, names: ReadonlyMap<string, string>): string {
  const { links, plan } = room
  const personal = plan.members === 'personal'
  const members = links.members.map((link, at) => {
    const name = names.get(link)?.trim()
    const whose = personal ? text.personal.link(at + 1) : text.members.link
    return [name ? `${whose} (${name})` : whose, link] as const
  })
  const rows: readonly (readonly [string, string])[] = [
    [text.leader.link, links.leader],
    [text.coLeader.link, links.coLeader],
    ...members,
    [text.observer.link, links.observer],
  ]
  return [
    plan.words.label || text.card.heading,
    ...datesOf(room),
    text.card.zone(when.zone(zoneOf(plan.when))),
    text.allKept,
    ...rows.map(([whose, link]) => `${whose}:\n${link}`),
    '',
  ].join('\n\n')
}

export function SaveAll({ room, handing }: { room: NewRoom; handing: Handing }) {
  const save = () => {
    download(text.allFile, 'text/plain;charset=utf-8', allLinks(room, handing.names))
    const { leader, coLeader, members, observer } = room.links
    for (const link of [leader, coLeader, ...members, observer]) handing.mark(link)
  }
  return (
    <div className="inv__print">
      <Button size="small" icon={Download} onClick={save}>
        {text.saveAll}
      </Button>
      <p className="cap q">{text.allKept}</p>
    </div>
  )
}
