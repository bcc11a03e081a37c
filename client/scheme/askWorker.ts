/** One question to a worker that is started for it, and its answer. What is in it stays off the page's own thread. */
export function askWorker<Answer>(start: () => Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = start()
    const end = (): void => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', () => {
      end()
      reject(new Error('A worker of the plan has not come, or broke'))
    })
    worker.postMessage(question)
  })
}
