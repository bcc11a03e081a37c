/** The room: lane, circle, window, controls and, for leaders, the desk. */
import './room.css'
import { Settings2 } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../design/parts/Button.tsx'
import { useSurface } from '../design/surface.ts'
import { useMedia } from '../media/context.tsx'
import { type InRoom, useInRoom } from '../session/context.tsx'
import { site } from '../text/site.ts'
import { soundSheet as sheetText } from '../text/soundSheet.ts'
import { ActingProvider, useActing } from './acting.tsx'
import { Alcove } from './alcove/Alcove.tsx'
import { AnnouncementsProvider, Announcer } from './announce/Announcer.tsx'
import { useChanges } from './announce/useChanges.ts'
import { BoardPlaceProvider } from './board/boardPlace.tsx'
import { useBoardShown } from './board/useBoard.ts'
import { Circle } from './circle/Circle.tsx'
import { Controls } from './controls/Controls.tsx'
import { Help, HelpText } from './controls/Help.tsx'
import { SoundSheet } from './controls/SoundSheet.tsx'
import { useOwnDoing } from './controls/useOwnDoing.ts'
import { Desk } from './desk/Desk.tsx'
import { DeskDrawer } from './desk/DeskDrawer.tsx'
import { useHandedOver } from './desk/Handed.tsx'
import { NoteDraftProvider } from './desk/noteDraft.tsx'
import { RenewedProvider } from './desk/renewed.tsx'
import { SoundsProvider } from './desk/sounds.tsx'
import { Lane } from './lane/Lane.tsx'
import { laneWords } from './lane/laneWords.ts'
import { type Layout, useLayout } from './layout.ts'
import { LostLine } from './lost/LostLine.tsx'
import { Asks } from './middle/Asks.tsx'
import { BoardInMiddle } from './middle/BoardInMiddle.tsx'
import { Middle } from './middle/Middle.tsx'
import { type MiddleState, middleState } from './middle/middleState.ts'
import { useLeaderless } from './middle/useLeaderless.ts'
import { youSitBack } from './people.ts'
import { OwnRules } from './rules/OwnRules.tsx'
import { useChairSlide } from './useChairSlide.ts'
import { useRoomKeys } from './useRoomKeys.ts'
import { useWorkFocus } from './useWorkFocus.ts'
import { WindowDrawer, WindowHandle } from './window/WindowHandle.tsx'
import { WindowSeat } from './window/WindowSeat.tsx'

export default function Room() {
  return (
    <AnnouncementsProvider>
      <ActingProvider>
        <NoteDraftProvider>
          <Hall room={useInRoom()} layout={useLayout()} />
        </NoteDraftProvider>
      </ActingProvider>
    </AnnouncementsProvider>
  )
}

/** What stands at the left, or on top: the lane, and in its place the window seat of whoever sits back. */
function Wall({
  room,
  layout,
  recent,
  keysOn,
  heading,
  onSheet,
}: {
  readonly room: InRoom
  readonly layout: Layout
  readonly recent: readonly string[]
  readonly keysOn: boolean
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Opens the sheet for one's own sound and picture. */
  readonly onSheet: () => void
}) {
  const lost = room.line.state === 'lost'
  const back = youSitBack(room.view) && !lost
  if (back && layout === 'columns') return <WindowSeat room={room} heading={heading} />
  return (
    <Lane room={room} recent={recent} byWindow={back} layout={layout} heading={heading}>
      {!lost && (
        <>
          <Button kind="quiet" size="small" icon={Settings2} onClick={onSheet}>
            {sheetText.title}
          </Button>
          <Help room={room} keysOn={keysOn} onTrouble={onSheet} />
        </>
      )}
    </Lane>
  )
}

/** The circle with what stands in its middle: the phase's sentence or the board, what is asked, or that one's own line is lost. */
function Stage({
  room,
  layout,
  fold,
  state,
  lookAsked,
  onLooked,
}: {
  readonly room: InRoom
  readonly layout: Layout
  /** The middle needs the room. */
  readonly fold: boolean
  readonly state: MiddleState
  readonly lookAsked: boolean
  readonly onLooked: () => void
}) {
  const phone = layout === 'phone'
  // The window seat asks its own person, beside the circle.
  const asksHere = layout !== 'columns' || !youSitBack(room.view)
  return (
    <main className="stage">
      <Circle room={room} layout={layout} fold={fold} lookAsked={lookAsked} onLooked={onLooked}>
        {(placement) =>
          room.line.state === 'lost' ? (
            <LostLine placement={placement} />
          ) : (
            <>
              <Middle
                room={room}
                state={state}
                placement={placement}
                board={state.body.kind === 'board' ? <BoardInMiddle phone={phone} /> : null}
              />
              <Asks room={room} placement={placement} check={asksHere} />
            </>
          )
        }
      </Circle>
    </main>
  )
}

/** The desk, where it is a leader's page; where it is narrow, whoever sits back reaches the window by a handle. */
function LeadersSide({
  room,
  columns,
  handed,
  onSettle,
}: {
  readonly room: InRoom
  readonly columns: boolean
  readonly handed: boolean
  readonly onSettle: () => void
}) {
  if (room.line.state === 'lost') return null
  const { desk } = room.view
  const back = youSitBack(room.view)
  if (!desk) return back && !columns && <WindowHandle room={room} />
  if (columns) return <Desk room={room} desk={desk} handed={handed} onSettle={onSettle} />
  return (
    <DeskDrawer room={room} desk={desk} handed={handed} onSettle={onSettle}>
      {back && <WindowDrawer room={room} />}
    </DeskDrawer>
  )
}

function Hall({ room, layout }: { room: InRoom; layout: Layout }) {
  const hall = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [keysOn, setKeysOn] = useState(true)
  const [boardOpen, setBoardOpen] = useState(false)
  const [sheet, setSheet] = useState(false)
  const [looking, setLooking] = useState(false)
  const { said } = useActing()
  const seesSelf = useMedia(({ camera }) => camera)
  const announced = useChanges(room)
  const leaderless = useLeaderless(room)
  const doing = useOwnDoing(room)
  const [handed, settle] = useHandedOver(room)
  const looked = useCallback(() => setLooking(false), [])

  const { view } = room
  const lost = room.line.state === 'lost'
  const back = youSitBack(view) && !lost
  const words = laneWords(room)
  // A browser's history keeps titles: no word of the group's own is in one, nor who sits back.
  useSurface('room', site.title(words.name))
  useChairSlide(hall, room)
  useWorkFocus(heading, `${back} ${lost}`)
  useRoomKeys(room, doing, keysOn)

  const board = useBoardShown()
  useEffect(() => {
    if (board === 'no') setBoardOpen(false)
  }, [board])
  const phone = layout === 'phone'
  // Folded on a phone nobody sees it dissolve: the phase's own sentence comes at once.
  const unseen = phone && !boardOpen && board === 'dissolving'
  const state = middleState(room, announced.gone, unseen ? 'no' : board, leaderless)
  const wide = state.body.kind === 'words' || (state.body.kind === 'board' && (boardOpen || !phone))
  const fold = wide && !lost
  const desk = lost ? null : view.desk
  const columns = layout === 'columns'
  const openSheet = () => setSheet(true)
  const classes = ['hall', desk && 'hall--desk', back && 'hall--window', lost && 'hall--lost']
  return (
    <SoundsProvider room={room}>
      <RenewedProvider>
        <BoardPlaceProvider
          value={{
            folded: fold && phone,
            open: () => setBoardOpen(true),
            backToCircle: () => setBoardOpen(false),
          }}
        >
          <div ref={hall} className={classes.filter(Boolean).join(' ')}>
            <Wall
              room={room}
              layout={layout}
              recent={announced.recent}
              keysOn={keysOn}
              heading={heading}
              onSheet={openSheet}
            />
            <Stage
              room={room}
              layout={layout}
              fold={fold}
              state={state}
              lookAsked={looking}
              onLooked={looked}
            />
            {!back && <Alcove room={room} />}
            <Controls
              room={room}
              layout={layout}
              doing={doing}
              said={said}
              onSheet={openSheet}
              onLook={seesSelf && !back ? () => setLooking(true) : null}
              help={<HelpText room={room} keysOn={keysOn} onTrouble={openSheet} />}
            />
            <SoundSheet
              room={room}
              open={sheet && !lost}
              onClose={() => setSheet(false)}
              keysOn={keysOn}
              onKeys={setKeysOn}
              byWindow={back}
            />
            <LeadersSide room={room} columns={columns} handed={handed} onSettle={settle} />
            <OwnRules room={room} />
            <Announcer />
          </div>
        </BoardPlaceProvider>
      </RenewedProvider>
    </SoundsProvider>
  )
}
