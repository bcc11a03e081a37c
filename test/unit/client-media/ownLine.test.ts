import { describe, expect, it } from 'vitest'
import {
  AT_THE_DOOR,
  mayLeave,
  type OwnLine,
  tapped,
  underView,
} from '../../../client/media/own/ownLine.ts'
import { seatedView } from './seatedView.ts'

const permitted = seatedView({ you: 3, heard: [0, 3], seen: [0, 3] })
const silenced = seatedView({ you: 3, heard: [0], seen: [0, 3], microphone: false })
const open: OwnLine = underView(tapped(AT_THE_DOOR, 'microphone', true), permitted)

describe('own microphone and camera', () => {
  it('carry what was opened at the door into the room', () => {
    expect(mayLeave(open, 'microphone')).toBe(true)
    expect(mayLeave(open, 'camera')).toBe(false)
  })

  it('let nothing leave at the door', () => {
    expect(mayLeave(tapped(AT_THE_DOOR, 'microphone', true), 'microphone')).toBe(false)
  })

  it('close when the right goes, and do not open when it comes back', () => {
    const closed = underView(open, silenced)
    expect(mayLeave(closed, 'microphone')).toBe(false)
    const back = underView(closed, permitted)
    expect(mayLeave(back, 'microphone')).toBe(false)
    expect(mayLeave(tapped(back, 'microphone', true), 'microphone')).toBe(true)
  })

  it('cannot be opened without the right', () => {
    const closed = underView(open, silenced)
    expect(tapped(closed, 'microphone', true)).toBe(closed)
  })

  it('need both of the session’s statements', () => {
    const onlyRights = seatedView({ you: 3, heard: [0], seen: [3], microphone: true })
    expect(mayLeave(underView(open, onlyRights), 'microphone')).toBe(false)
    const onlyChair = seatedView({ you: 3, heard: [3], seen: [3], microphone: false })
    expect(mayLeave(underView(open, onlyChair), 'microphone')).toBe(false)
  })

  it('are shut but not given up while the room resumes after a crash', () => {
    const resuming = seatedView({ you: 3, heard: [], seen: [], microphone: false, at: 'resuming' })
    const waiting = underView(open, resuming)
    expect(mayLeave(waiting, 'microphone')).toBe(false)
    expect(mayLeave(underView(waiting, permitted), 'microphone')).toBe(true)
    expect(mayLeave(underView(waiting, silenced), 'microphone')).toBe(false)
  })

  it('close both behind the curtain', () => {
    const both = underView(
      tapped(tapped(AT_THE_DOOR, 'microphone', true), 'camera', true),
      permitted,
    )
    const curtain = underView(
      both,
      seatedView({ you: 3, heard: [0, 3], seen: [0, 3], curtain: [3] }),
    )
    expect(mayLeave(curtain, 'microphone') || mayLeave(curtain, 'camera')).toBe(false)
    expect(mayLeave(underView(curtain, permitted), 'camera')).toBe(false)
  })
})
