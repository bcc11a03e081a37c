/** The one line, and sitting back drawn in three plans. */
import { ChairPlan } from '../../design/drawings/ChairPlan.tsx'
import { start } from '../../text/en/start.ts'

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
      </nav>
      <div className="plans">
        {start.plans.map((plan) => (
          <figure key={plan.state}>
            <ChairPlan state={plan.state} />
            <figcaption>
              <b>{plan.head}</b>
              <span>{plan.text}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
