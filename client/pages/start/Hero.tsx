/** The one line, and sitting back drawn in three plans. */
import { ChairPlan, PLAN_STATES } from '../../design/drawings/ChairPlan.tsx'
import { site } from '../../text/site.ts'
import { start } from '../../text/start.ts'

export function Hero() {
  return (
    <section className="hero">
      <h1>{start.heading}</h1>
      <p className="lead">{start.lead}</p>
      <nav className="hero__ways" aria-label={start.ways.label}>
        <a className="link link--tall" href="/r">
          {start.ways.link}
        </a>
        <a className="link link--tall" href="/try">
          {start.ways.devices}
        </a>
        <a className="link link--tall" href="/verify">
          {start.ways.receipt}
        </a>
        <a className="link link--tall" href="/receipts">
          {site.page['/receipts']}
        </a>
      </nav>
      <div className="plans">
        {PLAN_STATES.map((state) => (
          <figure key={state}>
            <ChairPlan state={state} />
            <figcaption>
              <b>{start.plans[state].head}</b>
              <span>{start.plans[state].text}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
