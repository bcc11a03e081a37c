/**
 * A gentle, local look at whether a card names a person, a place, a date or a diagnosis. It warns, it never forbids, and
 * nothing leaves the device for it. Wrong now and then in both directions; a hint that cries at every card would be
 * switched off in the head.
 */

export type Identifier = 'name' | 'place' | 'date' | 'diagnosis' | 'contact'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'

const DATE = [
  /\b\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\b/u,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})\\b`, 'iu'),
  new RegExp(`\\b(?:${MONTHS})\\s+(?:the\\s+)?\\d{1,4}(?:st|nd|rd|th)?\\b`, 'iu'),
  /\b(?:19|20)\d{2}\b/u,
  /\b(?:on|last|next|since|until)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu,
  /\b(?:aged?\s+\d{1,3}|\d{1,3}[\s-]?(?:years?|yrs?|months?)[\s-]?old|\d{1,3}\s?y\/?o)\b/iu,
]

const CONTACT = [
  /\S+@\S+\.\S+/u,
  /\b(?:https?:\/\/|www\.)\S+/iu,
  /(?:\+|\b0)\d(?:[\s-]?\d){7,}\b/u,
  /\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/u,
]

const TITLE =
  /\b(?:mr|mrs|ms|miss|mx|dr|prof|nurse|sister|father|frau|herr|mme|m\.)\.?\s+\p{Lu}\p{L}+/u
const NAMED = /\b(?:named?|called|name is|name’s|name's)\s+\p{Lu}\p{L}+/u
const INITIALS = /\b\p{Lu}\.\s?\p{Lu}\.(?!\p{L})/u

const PLACE =
  /(\p{Lu}[\p{L}’']+)\s+(?:[Ss]treet|[Rr]oad|[Rr]d|[Ll]ane|[Aa]venue|[Ss]quare|[Hh]ospital|[Cc]linic|[Ss]urgery|[Pp]ractice|[Ww]ard|[Ss]chool|[Cc]ollege|[Uu]niversity|[Pp]rison|[Cc]hurch|[Hh]ospice|[Ii]nfirmary)(?!\p{L})/u
const PLACE_IN = /\b(?:in|from|near)\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]{2,})/u

/** Whole words of a diagnosis as it stands in a record; feelings and plain words ("sad", "ill") are not here. */
const DIAGNOSIS =
  /\b(?:adhd|aids|hiv|copd|ptsd|ocd|als|ms diagnosis|nsclc|mi|stemi|tia|icd[- ]?\d*|[fgcj]\d{2}(?:\.\d)?|schizophreni\w*|bipolar|borderline|psychosis|dementia|alzheimer\w*|parkinson\w*|huntington\w*|multiple sclerosis|epilep\w+|diabet\w+|leuk(?:a)?emia|lymphoma|melanoma|carcinoma|sarcoma|glioblastoma|metasta\w+|cirrhosis|hepatitis|tuberculosis|pancreatitis|cystic fibrosis|(?:breast|lung|bowel|prostate|ovarian|pancreatic|brain) (?:cancer|tumou?r)|anorexia nervosa|bulimia|fibromyalgia|endometriosis|autis\w+|asperger\w*|down syndrome|depressive disorder|personality disorder|chemo(?:therapy)?|sertraline|lithium|methadone|warfarin)\b/iu

/** Capitals that begin no name: days, months, holidays, the pronoun, and words the field writes large. */
const NOT_NAMES = new Set(
  'I Im Ive Id Ill A An The He She It We You They My His Her Their Our Who What When Where Why How No Not Nothing Nobody And But Or If So As At In On Of To God Balint GP Leader Presenter Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Mum Mother Dad Father Sisyphus Cinderella Medusa Atlas'
    .split(' ')
    .map((word) => word.toLowerCase()),
)

const GERMAN =
  /\b(?:und|oder|ein|eine|einen|einem|der|die|das|den|dem|ist|ich|nicht|kein|keine|mit|ohne|wie|sie|er|zu|im|am)\b/iu

const isPlain = (word: string): boolean => NOT_NAMES.has(word.replace(/[’']/gu, '').toLowerCase())

const looksLikePlace = (text: string): boolean =>
  [PLACE, PLACE_IN].some((pattern) => {
    const word = pattern.exec(text)?.[1]
    return word !== undefined && !isPlain(word)
  })

/** A capital inside a sentence, or two in a row, that is no word the language writes large. */
function looksLikeName(text: string): boolean {
  if (TITLE.test(text) || NAMED.test(text) || INITIALS.test(text)) return true
  // Where every noun begins with a capital a capital says nothing.
  const nounsAreLarge = GERMAN.test(text)
  const words = [...text.matchAll(/[\p{L}’']+/gu)]
  for (const [at, match] of words.entries()) {
    const word = match[0].replace(/[’']s?$/u, '')
    if (!/^\p{Lu}\p{Ll}+$/u.test(word)) continue
    if (isPlain(word)) continue
    const before = text.slice(0, match.index).trimEnd()
    const beginsSentence = at === 0 || /[.?!:“"‘(…–—-]$/u.test(before)
    if (!beginsSentence && !nounsAreLarge) return true
    const next = words[at + 1]?.[0]
    if (
      beginsSentence &&
      next &&
      /^\p{Lu}\p{Ll}+$/u.test(next) &&
      !isPlain(next) &&
      words.length <= 3
    )
      return true
  }
  return false
}

/** What a card looks as if it named, or null. */
export function identifierIn(text: string): Identifier | null {
  if (CONTACT.some((pattern) => pattern.test(text))) return 'contact'
  if (DATE.some((pattern) => pattern.test(text))) return 'date'
  if (DIAGNOSIS.test(text)) return 'diagnosis'
  if (looksLikePlace(text)) return 'place'
  if (looksLikeName(text)) return 'name'
  return null
}
