/** Before a plan is open: what this is, what is promised, and the two ways to begin. */
import './opening.css'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { scheme as text } from '../../text/scheme.ts'
import type { PlanStep } from '../plan/plan.ts'
import { Figures } from './Figures.tsx'
import { OpenPlan } from './OpenPlan.tsx'

export function Opening({ onPlan }: { readonly onPlan: (step: PlanStep) => void }) {
  const [whom, keeps, counts] = text.lead
  return (
    <div className="page">
      <PageHeader home>
        <PageLinks />
      </PageHeader>
      <main className="opening">
        <section>
          <h1>{text.heading}</h1>
          <div className="opening__three">
            <p>{whom}</p>
            <p>
              <b>{keeps}</b>
            </p>
            <p>{counts}</p>
          </div>
          <Figures />
        </section>
        <Sheet className="opening__open">
          <OpenPlan onPlan={onPlan} />
        </Sheet>
        <div className="opening__promises">
          <section>
            <h2>{text.promised}</h2>
            <ul>
              {text.promises.map(({ head, text: said }) => (
                <li key={head}>
                  <b>{head}</b>
                  <span>{` ${said}`}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{text.notPromised}</h2>
            <ul>
              {text.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </section>
        </div>
      </main>
    </div>
  )
}
