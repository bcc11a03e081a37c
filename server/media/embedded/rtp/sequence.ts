/** Arithmetic on the wrapping numbers of RTP. */

/** `a - b` of two 16-bit numbers as the nearest signed distance, in -32768…32767. */
export const distance16 = (a: number, b: number): number => (((a - b) & 0xffff) << 16) >> 16

/** The number congruent to `value` (16 bits) that lies nearest to `near`, an unwrapped one. */
export const unwrap16 = (value: number, near: number): number =>
  near + distance16(value, near & 0xffff)

export const add16 = (a: number, b: number): number => (a + b) & 0xffff
export const add32 = (a: number, b: number): number => (a + b) >>> 0
