/** Does something with each, so many at a time, and says which one failed. */
export async function severally<T>(
  all: readonly T[],
  atOnce: number,
  named: (one: T) => string,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...all]
  const failed: string[] = []
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const name = named(one)
      await act(one).catch((error: unknown) => failed.push(`${name}: ${error}`))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (failed.length > 0) throw new Error(failed.join('\n'))
}
