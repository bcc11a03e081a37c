/** The receipt from the goodbye page to the page that checks it. */
import { readFileSync } from 'node:fs'
import type { Person } from './person.ts'

/** Takes it as a file, and reads what stands in the file. */
export async function takeReceipt({ page }: Person): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download receipt' }).click()
  const file = await (await coming).path()
  return readFileSync(file, 'utf8').trim()
}

/** Has it checked in a window of its own; the verdict's heading. */
export async function checkReceipt(person: Person, url: string, line: string): Promise<string> {
  const page = await person.context.newPage()
  try {
    await page.goto(`${url}/verify`)
    await page.getByRole('textbox', { name: /paste/ }).fill(line)
    await page.getByRole('button', { name: 'Check it' }).click()
    const verdict = page.getByRole('status').getByRole('heading').first()
    await verdict.waitFor()
    return (await verdict.textContent()) ?? ''
  } finally {
    await page.close()
  }
}
