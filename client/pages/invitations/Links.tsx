/** Every link of the room, with what whoever holds it can do, and for how long, next to it. */
import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { LEADERS_BEFORE, OTHERS_BEFORE } from '../../../shared/entryTimes.ts'
import { LABEL_LENGTH } from '../../../shared/wordBounds.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { LinkRow } from '../../design/parts/LinkRow.tsx'
import { QrCard } from '../../design/parts/QrCard.tsx'
import { invitations as text } from '../../text/invitations.ts'
import { when } from '../../text/when.ts'
import { CopyMail, copiedAt, type Handing, SaveAll, useHanding } from './Handing.tsx'
import type { NewRoom } from './newRoom.ts'
import { occasionsOf, overAt, zoneOf } from './occasions.ts'

const MINUTE = 60_000

/** How long a link lives, in one sentence. */
function lifeOf({ plan }: NewRoom, before: number, now: number): string {
  const occasions = occasionsOf(plan.when)
  const zone = zoneOf(plan.when)
  const last = occasions.at(-1)
  if (!last) return ''
  if (occasions.length > 1) {
    return text.worksSeries(before / MINUTE, when.day(last.start, zone))
  }
  const from = last.start - before
  const over = when.time(overAt(last), zone)
  return from <= now ? text.worksUntil(over) : text.works(when.time(from, zone), over)
}

function Who({ name, about, children }: { name: string; about: string; children: ReactNode }) {
  return (
    <li className="inv">
      <div className="inv__who">
        <h2>{name}</h2>
        <p className="small q">{about}</p>
      </div>
      <div className="inv__link">{children}</div>
    </li>
  )
}

function PrintCards({ count }: { count: number }) {
  return (
    <div className="inv__print">
      <Button size="small" icon={Printer} onClick={() => window.print()}>
        {text.printCards(count)}
      </Button>
      <p className="cap q">{text.leadersNotPrinted}</p>
    </div>
  )
}

export function Links({ room, now }: { room: NewRoom; now: number }) {
  const { links, plan } = room
  const handing = useHanding()
  const marks = (link: string) => ({
    mark: copiedAt(handing, link),
    onCopied: () => handing.mark(link),
  })
  const leaders = lifeOf(room, LEADERS_BEFORE, now)
  const others = lifeOf(room, OTHERS_BEFORE, now)
  return (
    <ul className="sheet invs__links">
      <Who name={text.leader.name} about={text.leader.about}>
        <LinkRow
          name={text.leader.link}
          link={links.leader}
          {...marks(links.leader)}
          note={`${text.leader.holder} ${leaders}`}
        />
      </Who>
      <Who name={text.coLeader.name} about={text.coLeader.about}>
        <LinkRow
          name={text.coLeader.link}
          link={links.coLeader}
          {...marks(links.coLeader)}
          note={`${text.coLeader.holder} ${leaders}`}
        />
      </Who>
      {plan.members === 'shared' ? (
        <SharedMembers room={room} life={others} handing={handing} />
      ) : (
        <PersonalMembers room={room} life={others} handing={handing} />
      )}
      <Who name={text.observer.name} about={text.observer.about}>
        <LinkRow
          name={text.observer.link}
          link={links.observer}
          {...marks(links.observer)}
          note={`${text.observer.holder} ${others}`}
        />
      </Who>
      <li className="inv inv--all">
        <SaveAll room={room} handing={handing} />
      </li>
    </ul>
  )
}

interface MembersProps {
  readonly room: NewRoom
  readonly life: string
  readonly handing: Handing
}

function SharedMembers({ room, life, handing }: MembersProps) {
  const link = room.links.members[0] ?? ''
  return (
    <Who name={text.members.name} about={text.members.about(room.plan.chairs - 2)}>
      <LinkRow
        name={text.members.link}
        link={link}
        note={`${text.members.holder} ${life}`}
        mark={copiedAt(handing, link)}
        onCopied={() => handing.mark(link)}
      />
      <div className="inv__mail">
        <CopyMail room={room} link={link} handing={handing} what={text.mailWhat} />
      </div>
      <div className="inv__qr">
        <QrCard text={link} label={text.qrLabel(text.members.link)}>
          <p className="small q">{text.qr}</p>
          <PrintCards count={1} />
        </QrCard>
      </div>
    </Who>
  )
}

function PersonalMembers({ room, life, handing }: MembersProps) {
  const { members } = room.links
  const all = members
    .map((link, at) => text.personal.line(at + 1, handing.names.get(link)?.trim() ?? '', link))
    .join('\n')
  return (
    <Who name={text.members.name} about={text.personal.about(members.length)}>
      <p className="cap q inv__first">{`${text.personal.holder} ${life}`}</p>
      <div className="row row--wrap inv__all">
        <CopyButton
          text={all}
          what={text.personal.all}
          onCopied={() => {
            for (const link of members) handing.mark(link)
          }}
          label={text.personal.copyAll}
          size="small"
        />
        <PrintCards count={members.length} />
      </div>
      <ol className="inv__each">
        {members.map((link, at) => (
          <li key={link}>
            <Field
              label={text.personal.name(at + 1)}
              value={handing.names.get(link) ?? ''}
              maxLength={LABEL_LENGTH}
              autoComplete="off"
              onChange={(event) => handing.name(link, event.target.value)}
            />
            <LinkRow
              name={text.personal.link(at + 1)}
              link={link}
              shown={text.personal.link(at + 1)}
              mark={copiedAt(handing, link)}
              onCopied={() => handing.mark(link)}
            />
            <div className="inv__mail">
              <CopyMail
                room={room}
                link={link}
                handing={handing}
                what={text.personal.mail(at + 1)}
              />
            </div>
            <Disclosure summary={text.personal.showQr}>
              <QrCard text={link} label={text.qrLabel(text.personal.link(at + 1))} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </Who>
  )
}
