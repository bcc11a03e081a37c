/** What is promised, and in the same size what cannot be. */
import { start } from '../../text/start.ts'

export function Promises() {
  return (
    <section className="promises">
      <div className="promises__made">
        <h2>{start.promised}</h2>
        <ul>
          {start.promises.map(({ head, text }) => (
            <li key={head}>
              <b>{head}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{start.notPromised}</h2>
        <ul>
          {start.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
