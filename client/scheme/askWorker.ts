/** One question to a worker that is started for it, and its answer. What is in it stays off the page's own thread. */
import { fetchWorker } from '../later/fetchWorker.ts'

/** Throws {@link PartMissing} where the worker does not come. */
export async function askWorker<Answer>(start: () => Worker, question: unknown): Promise<Answer> {
  const worker = await fetchWorker(start)
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data))
      worker.addEventListener('error', () => reject(new Error('A worker of the plan broke')))
      worker.postMessage(question)
    })
  } finally {
    worker.terminate()
  }
}
