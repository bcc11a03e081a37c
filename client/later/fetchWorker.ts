/** A worker that is fetched when it is wanted: like any other part it is asked for again, and its caller hears when it does not come. */
import { fetchPart } from './fetchPart.ts'
import { HERE } from './here.ts'

const TRIES = 3

/** `start` makes the worker; it says {@link HERE} as soon as its code has come. Throws {@link PartMissing}. */
export async function fetchWorker(start: () => Worker): Promise<Worker> {
  let latest: Worker | null = null
  const attempt = (): Promise<Worker> =>
    new Promise((resolve, reject) => {
      latest?.terminate()
      const worker = start()
      latest = worker
      worker.addEventListener('message', ({ data }) => data === HERE && resolve(worker))
      worker.addEventListener('error', () => reject(new Error('A worker has not come')))
    })
  try {
    return await fetchPart(attempt, { tries: TRIES })
  } catch (error) {
    // A worker that is held may still come, and is wanted no more.
    ;(latest as Worker | null)?.terminate()
    throw error
  }
}
