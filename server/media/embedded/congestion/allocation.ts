import type { Quality } from '../layers.ts'

/** Which pictures a line has room for. Pure. */

/** One way to send a picture: a layer, its frames up to a temporal layer, and what that takes. */
export interface Form {
  readonly quality: Quality
  readonly temporal: number
  /** In bit/s on the wire. */
  readonly bps: number
}

/** One tile that would like a picture. */
export interface Face {
  /** How large the tile is, in pixels; 0 if it does not say. */
  readonly pixels: number
  /** What it could get, rising: the forms of the smallest layer first, the last the one it would like. */
  readonly forms: readonly Form[]
  /** Which of them it gets now, -1 while it rests. */
  readonly given: number
}

/** Of the budget: left free when something is added, so that it need not be taken back at once. */
const MARGIN = 0.1
/** And what is given may be so much more than the budget before it is taken back: estimates go up and down a little. */
const SLACK = 0.05

/**
 * What each face gets within `budget` (bit/s): the index of a form, -1 for none. Every face small before any face large, larger
 * tiles first, and of equal ones those that are seen. What is given stays while it fits; more is given only with some room
 * to spare, and only if `mayRise`.
 */
export function allocate(faces: readonly Face[], budget: number, mayRise: boolean): number[] {
  const given = faces.map(() => -1)
  const order = faces
    .map((face, index) => ({ face, index }))
    .filter(({ face }) => face.forms.length > 0)
    .sort(
      (a, b) =>
        sizeClass(b.face) - sizeClass(a.face) ||
        Number(b.face.given >= 0) - Number(a.face.given >= 0) ||
        a.index - b.index,
    )
  let left = budget
  const cost = (face: Face, form: number): number => face.forms[form]?.bps ?? 0
  const give = (face: Face, index: number, form: number): boolean => {
    const more = cost(face, form) - cost(face, given[index] ?? -1)
    const rises = form > face.given
    if (rises && !mayRise) return false
    if (more > left + budget * (rises ? -MARGIN : SLACK)) return false
    left -= more
    given[index] = form
    return true
  }
  for (const { face, index } of order) give(face, index, 0)
  const most = Math.max(0, ...faces.map(({ forms }) => forms.length))
  const smallForms = ({ forms }: Face): number =>
    forms.filter((form) => form.quality === forms[0]?.quality).length
  for (let form = 1; form < most; form++)
    for (const { face, index } of order)
      if (given[index] === form - 1 && form < smallForms(face)) give(face, index, form)
  for (const { face, index } of order)
    for (let form = face.forms.length - 1; form >= smallForms(face); form--)
      if (given[index] === smallForms(face) - 1 && give(face, index, form)) break
  return given
}

/** Tiles of about the same size are of one class: a chair that is a little narrower is no less a face. */
const sizeClass = ({ pixels }: Face): number =>
  pixels <= 0 ? 0 : Math.round(Math.log2(pixels) / 1.5)

/** What all faces take as they would like to be sent, in bit/s. */
export const wished = (faces: readonly Face[]): number =>
  faces.reduce((sum, { forms }) => sum + (forms.at(-1)?.bps ?? 0), 0)
