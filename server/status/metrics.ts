/** `/metrics` for Prometheus: the status and the counts of the log. */
import { Counter, Gauge, Registry } from 'prom-client'
import { type Measured, ROWS } from './metricRows.ts'

/** In Prometheus's text form, and its content type. */
export async function metricsText(
  measured: Measured,
): Promise<{ readonly type: string; readonly text: string }> {
  const registry = new Registry()
  for (const { name, help, kind, label, read } of ROWS) {
    const about = {
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [registry],
    }
    const rows = read(measured)
    // Absent, not zero: there is no such thing here.
    if (rows.length === 0) continue
    if (kind === 'gauge') {
      const gauge = new Gauge(about)
      for (const [value, figure] of rows)
        gauge.set(label === undefined ? {} : { [label]: value }, figure)
    } else {
      const counter = new Counter(about)
      for (const [value, figure] of rows)
        counter.inc(label === undefined ? {} : { [label]: value }, figure)
    }
  }
  return { type: registry.contentType, text: await registry.metrics() }
}
