/** Addresses of signing in, apart from its schemas: the start page needs them before it needs those. */
export const SIGN_IN_PATH = '/api/sign-in'
export const SIGNED_IN_PATH = '/api/signed-in'
/** The page that the provider sends browsers back to. */
export const RETURN_PATH = '/sign-in'
