/** How much a creator may write, in characters; apart from the schema, so that the start page carries none. */
export const MOST_RULES = 12
export const RULE_LENGTH = 120
export const LABEL_LENGTH = 80
export const LANE_LENGTH = 24
