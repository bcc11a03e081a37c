/** One chair of the circle: face, name, role and line. */
import './chair.css'
import type { ReactNode } from 'react'
import type { ChairView, SeatedView } from '../../../shared/pageView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { Chair as Drawing } from '../../design/drawings/Chair.tsx'
import { LineMark } from '../../design/drawings/LineMark.tsx'
import { useMedia, useVoice } from '../../media/context.tsx'
import { room as roomText, chair as text } from '../../text/room.ts'
import { type Caption, chairState, type Shown } from './chairState.ts'
import { OwnFace } from './OwnFace.tsx'
import type { Placement } from './placement.ts'
import type { Place } from './ring.ts'
import { SeatVideo } from './SeatVideo.tsx'

export interface ChairProps {
  readonly chair: ChairView
  readonly name: string
  readonly you: boolean
  readonly captions: readonly Caption[]
  readonly view: SeatedView
  /** Own line has dropped: nobody's face is kept on screen. */
  readonly lineLost: boolean
  readonly presenter: boolean
  /** The round is with this chair. */
  readonly turn: boolean
  readonly place: Place
  readonly placement: Placement
  readonly lookAsked: boolean
  readonly onLooked: () => void
}

const NARROW = 150
const TINY = 100

/** The name in place of a face: on a tiny chair its first character. */
const BigName = ({ name, tiny }: { readonly name: string; readonly tiny: boolean }) => (
  <b className="seat__big" dir="auto">
    {tiny ? [...name][0] : name}
  </b>
)

/** What is written where a face would be; null for a picture. */
function face(props: ChairProps, { state }: Shown, narrow: boolean, tiny: boolean): ReactNode {
  const { name, you, chair } = props
  const note = (words: string) => !tiny && <span className="cap q">{words}</span>
  switch (state.kind) {
    case 'picture':
      return <SeatVideo seat={chair.seat} />
    case 'you':
      return (
        <OwnFace
          camera={state.camera}
          short={narrow}
          asked={props.lookAsked}
          onLooked={props.onLooked}
        />
      )
    case 'off':
      return (
        <>
          <BigName name={name} tiny={tiny} />
          {note(text.off[state.why])}
        </>
      )
    case 'rests':
      // The picture stays where it is, covered: a browser sends nothing for a place that has gone.
      return (
        <>
          <SeatVideo seat={chair.seat} />
          <span className="seat__rest">
            <BigName name={name} tiny={tiny} />
            {state.why === 'thin' && note(text.rests)}
          </span>
        </>
      )
    case 'apart':
      return <BigName name={name} tiny={tiny} />
    case 'curtain':
      return !tiny && <span className="cap">{narrow ? text.curtainShort : text.curtain}</span>
    case 'free':
      return <Drawing />
    case 'bare':
      return <Drawing />
    case 'kept':
      return (
        <>
          <Drawing />
          {note(you ? text.yourKept : narrow ? text.keptShort(name) : text.kept(name))}
        </>
      )
    case 'lost':
      return (
        <>
          <Drawing />
          {note(narrow ? text.lostShort : text.lost)}
        </>
      )
    case 'stepped-out':
      return (
        <>
          <Drawing />
          {note(narrow ? text.steppedOutShort : text.steppedOut)}
        </>
      )
  }
}

function spokenState(shown: Shown): string {
  const { state } = shown
  switch (state.kind) {
    case 'off':
      return text.spokenOff[state.why]
    case 'rests':
      return state.why === 'thin' ? text.states.rests : text.states.apart
    case 'picture':
      return shown.line === 'thin' ? text.states.thin : text.states.live
    case 'you':
      return shown.line === 'lost' ? text.states.unheard : text.states[shown.line ?? 'live']
    case 'kept':
      return state.why === 'line-lost' ? text.states.lost : text.states.kept
    default:
      return text.states[state.kind]
  }
}

/** The line under a name, moving with the voice where it may be heard. */
function NameLine({ shown: { line, voice }, seat }: { shown: Shown; seat: SeatId }) {
  const speaks = useVoice(seat)
  return line && <LineMark state={voice && speaks ? 'voice' : line} />
}

export function Chair(props: ChairProps) {
  const { chair, name, captions, view, lineLost, presenter, turn, place, placement } = props
  const shown = useMedia((media) => chairState(chair, view, media, lineLost))
  const { state, line } = shown
  const narrow = placement.width < NARROW
  const tiny = placement.width < TINY
  const named = state.kind !== 'free' && state.kind !== 'kept'
  const roles: string[] = captions.map((caption) => roomText.roles[caption])
  if (turn) roles.unshift(text.states.turn)
  const classes = [
    'seat',
    tiny && 'seat--tiny',
    `seat--${state.kind}`,
    presenter && 'seat--presenter',
    turn && 'seat--turn',
  ]
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      data-chair={chair.seat}
      style={{ left: place.x, top: place.y, width: placement.width, height: placement.height }}
    >
      <span className="sr">
        {text.spoken(state.kind === 'free' ? '' : name, named ? roles : [], spokenState(shown))}
      </span>
      <div className="seat__face">{face(props, shown, narrow, tiny)}</div>
      <p className="seat__name" aria-hidden="true">
        {named && (
          <>
            <span className="seat__who" dir="auto">
              {name}
            </span>
            {!tiny && roles[0] && <span className="seat__role">{roles[0]}</span>}
            {line && !tiny && (
              <span className="seat__line">
                <NameLine shown={shown} seat={chair.seat} />
              </span>
            )}
          </>
        )}
      </p>
    </li>
  )
}
