/** Ids of people, sites and groups within one file: drawn, so that none says anything of whom it stands for. */
import type { RandomBytes } from '../sealing/bytes.ts'
import type { Id } from './document.ts'

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 50 random bits. */
export const drawId = (random: RandomBytes): Id =>
  Array.from(random(10), (byte) => LETTERS[byte % LETTERS.length]).join('')
