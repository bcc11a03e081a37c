import { describe, expect, it } from 'vitest'
import { readZone } from '../../../client/device/zone.ts'
import { zones } from '../../../client/text/en/zones.ts'

const AT = Date.UTC(2026, 6, 9, 17, 13)

describe('a device’s zone', () => {
  it.each([undefined, '', 'Etc/Unknown', 'Mars/Olympus'])(
    '%s falls back to UTC and is not known',
    (named) => {
      expect(readZone(named)).toEqual({ zone: 'UTC', known: false })
    },
  )

  it('is believed where Intl writes times in it', () => {
    expect(readZone('Asia/Kolkata')).toEqual({ zone: 'Asia/Kolkata', known: true })
  })
})

describe('a time', () => {
  it('is shown with its zone', () => {
    expect(zones.yours(AT, readZone('Asia/Kolkata'), 'Europe/London')).toBe(
      '22:43 your time, 18:13 in London',
    )
    expect(zones.yours(AT, readZone('Asia/Kolkata'), null)).toBe('22:43 your time')
    expect(zones.yours(AT, readZone('Europe/London'), 'Europe/London')).toBe('18:13 your time')
    expect(zones.yours(AT, readZone('Etc/Unknown'), 'Europe/London')).toBe(
      '17:13 UTC, 18:13 in London',
    )
    expect(zones.here(AT, readZone('Asia/Kolkata'), 'Europe/London')).toBe(
      '22:43 your time, 18:13 in London',
    )
    expect(zones.here(AT, readZone('Europe/London'), 'Europe/London')).toBe('18:13')
    expect(zones.here(AT, readZone('Asia/Kolkata'), null)).toBe('22:43')
    expect(zones.here(AT, readZone(undefined), null)).toBe('17:13 UTC')
    expect(zones.spanBeside(AT, AT + 3_600_000, readZone('Asia/Kolkata'), 'Europe/London')).toBe(
      '18:13 to 19:13, for you 22:43 to 23:43',
    )
    expect(zones.spanBeside(AT, AT + 3_600_000, readZone(undefined), 'Europe/London')).toBe(
      '18:13 to 19:13',
    )
    expect(zones.yourSpan(AT, AT + 3_600_000, readZone('Asia/Kolkata'), 'Europe/London')).toBe(
      '22:43 to 23:43 your time, 18:13 to 19:13 in London',
    )
  })
})
