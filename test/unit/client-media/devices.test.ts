import { describe, expect, it } from 'vitest'
import { waitBefore } from '../../../client/media/line/retry.ts'
import { constraintsFor } from '../../../client/media/own/constraints.ts'
import { deviceList } from '../../../client/media/own/deviceList.ts'
import { deviceProblem } from '../../../client/media/own/deviceProblem.ts'
import { problemsOf } from '../../../client/media/trying/problemsOf.ts'

const thrown = (name: string) => Object.assign(new Error('x'), { name })

describe('devices', () => {
  it('have one plain reason each when they fail', () => {
    expect(
      ['NotAllowedError', 'NotFoundError', 'NotReadableError', 'OverconstrainedError', 'Odd'].map(
        (name) => deviceProblem(thrown(name)),
      ),
    ).toEqual(['refused', 'missing', 'in-use', 'missing', 'unknown'])
    expect(deviceProblem('text')).toBe('unknown')
  })

  it('that are not there at all have their own, told once for both', () => {
    const shared = problemsOf({ microphoneProblem: 'no-devices', cameraProblem: 'no-devices' })
    expect(shared.map(({ kind }) => kind)).toEqual(['microphone'])
    const two = problemsOf({ microphoneProblem: 'no-devices', cameraProblem: 'refused' })
    expect(two.map(({ kind }) => kind)).toEqual(['microphone', 'camera'])
    expect(shared[0]?.sentence).toContain('another app')
  })

  it('are listed by kind, without doubles and without those not yet permitted', () => {
    const list = deviceList([
      { kind: 'audioinput', deviceId: 'default', label: 'Default' },
      { kind: 'audioinput', deviceId: 'communications', label: 'Communications' },
      { kind: 'audioinput', deviceId: 'a', label: 'Headset' },
      { kind: 'videoinput', deviceId: '', label: '' },
      { kind: 'audiooutput', deviceId: 's', label: 'Speaker' },
    ])
    expect(list).toEqual({
      microphones: [
        { id: 'default', label: 'Default' },
        { id: 'a', label: 'Headset' },
      ],
      cameras: [],
      speakers: [{ id: 's', label: 'Speaker' }],
    })
  })

  it('swallow no sighs: echo is cancelled, noise is not', () => {
    expect(constraintsFor('microphone', null)).toMatchObject({
      echoCancellation: true,
      noiseSuppression: false,
    })
    expect(constraintsFor('camera', 'c')).toMatchObject({ deviceId: { exact: 'c' } })
  })

  it('the line is tried again at once, then calmly, for ever', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((n) => waitBefore(n, 0.5))).toEqual([
      0, 300, 800, 1500, 3000, 5000, 5000,
    ])
    expect(waitBefore(50, 0)).toBe(3750)
  })
})
