import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reconcile } from '../../../client/media/lifetime/reconcile.ts'
import { Scope } from '../../../client/media/lifetime/scope.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a lifetime', () => {
  it('ends what was begun in it, and what is begun too late never begins', async () => {
    const scope = new Scope()
    const inner = scope.within()
    const seen: string[] = []
    const target = new EventTarget()
    inner.onEnd(() => seen.push('inner'))
    scope.every(100, () => seen.push('tick'))
    scope.listen(target, 'x', () => seen.push('x'))
    target.dispatchEvent(new Event('x'))
    await vi.advanceTimersByTimeAsync(250)
    scope.end()
    target.dispatchEvent(new Event('x'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen).toEqual(['x', 'tick', 'tick', 'inner'])
    scope.every(100, () => seen.push('late'))
    scope.onEnd(() => seen.push('at once'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.slice(4)).toEqual(['at once'])
    expect(scope.within().isOver).toBe(true)
  })

  it('begins nothing anew while the last time is still at it, and goes on after one that failed', async () => {
    const scope = new Scope()
    let begun = 0
    scope.oneByOne(100, async () => {
      begun += 1
      await scope.sleep(250)
      throw new Error('not this time')
    })
    await vi.advanceTimersByTimeAsync(950)
    expect(begun).toBe(3)
    scope.end()
    await vi.advanceTimersByTimeAsync(1000)
    expect(begun).toBe(3)
  })

  it('wakes whoever sleeps in it', async () => {
    const scope = new Scope()
    const inner = scope.within()
    let awake = false
    void inner.sleep(60_000).then(() => {
      awake = true
    })
    scope.end()
    await vi.advanceTimersByTimeAsync(0)
    expect(awake).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('reconciling', () => {
  it('never overlaps, whatever comes in between, and ends at the newest wish', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ wait: fc.nat(40), fails: fc.boolean() }), { maxLength: 12 }),
        async (changes) => {
          const scope = new Scope()
          let wish = -1
          let at: number | null = null
          let under = 0
          const fails = new Map(changes.map((change, i) => [i, change.fails]))
          const settle = reconcile(
            scope,
            () => wish,
            async (wanted) => {
              under += 1
              expect(under).toBe(1)
              await new Promise((done) => setTimeout(done, 15))
              under -= 1
              if (fails.get(wanted)) {
                fails.delete(wanted)
                throw new Error('refused for now')
              }
              at = wanted
            },
            50,
          )
          for (const [i, { wait }] of changes.entries()) {
            wish = i
            void settle()
            await vi.advanceTimersByTimeAsync(wait)
          }
          await vi.advanceTimersByTimeAsync(1000)
          expect(at).toBe(changes.length === 0 ? null : changes.length - 1)
          scope.end()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('lets a long step give way to a newer wish, and stops with its scope', async () => {
    const scope = new Scope()
    const steps: string[] = []
    let wish = 'a'
    const settle = reconcile(
      scope,
      () => wish,
      async (wanted, step) => {
        steps.push(`${wanted} begins`)
        await step.sleep(60_000)
        steps.push(`${wanted} ${step.isOver ? 'gives way' : 'ends'}`)
      },
    )
    void settle()
    await vi.advanceTimersByTimeAsync(10)
    wish = 'b'
    void settle()
    await vi.advanceTimersByTimeAsync(10)
    scope.end()
    await vi.advanceTimersByTimeAsync(10)
    void settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(steps).toEqual(['a begins', 'a gives way', 'b begins', 'b gives way'])
  })

  it('resolves when what is outside is as wanted', async () => {
    const scope = new Scope()
    let done = false
    const settle = reconcile(
      scope,
      () => 1,
      async (_wanted, step) => {
        await step.sleep(500)
        done = true
      },
    )
    const settled = settle()
    await vi.advanceTimersByTimeAsync(500)
    await settled
    expect(done).toBe(true)
  })
})
