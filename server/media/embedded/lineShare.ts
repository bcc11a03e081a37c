import { allocate, wished } from './congestion/allocation.ts'
import type { Downlink } from './congestion/downlink.ts'
import { Patience } from './congestion/patience.ts'
import type { Forwarder } from './forwarder.ts'

/** Shares one receiver's line out among the pictures it would like to see. Pure but for its own state. */
export class LineShare {
  readonly #patience = new Patience()
  #thin = false

  /** A picture rests because the line has no room for it. */
  get isThin(): boolean {
    return this.#thin
  }

  /**
   * To be called several times a second; `now` in ms. `share`: of what this receiver would like, the part that the server has time for.
   */
  settle(downlink: Downlink, forwarders: Iterable<Forwarder>, share: number, now: number): void {
    const seen = [...forwarders].flatMap((forwarder) => {
      const forms = forwarder.forms(now)
      const given = forms.findLastIndex(({ quality }) => quality <= (forwarder.allotment ?? -1))
      return forms.length === 0 ? [] : [{ forwarder, forms, given, pixels: forwarder.pixels }]
    })
    const wish = wished(seen)
    downlink.want(wish)
    const hasTimeFor = share < 1 ? wish * share : Number.POSITIVE_INFINITY
    const budget = Math.min(downlink.pictureBps, hasTimeFor)
    const given = Number.isFinite(budget)
      ? allocate(seen, budget, this.#patience.mayRise(downlink.freedAt, now))
      : seen.map(({ forms }) => forms.length - 1)
    this.#thin = given.includes(-1) && downlink.isLimited && downlink.pictureBps < hasTimeFor
    seen.forEach(({ forwarder, forms, given: before }, index) => {
      const form = given[index] ?? -1
      if (form < before) this.#patience.fell(now)
      else if (form > before) this.#patience.rose(now)
      forwarder.allot(forms[form]?.quality ?? null, now)
    })
  }
}
