/** Whether this platform knows a zone of the IANA list. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone.length <= 40
  } catch {
    return false
  }
}
