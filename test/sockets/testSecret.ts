/** What the servers of the tests derive their keys from. */
export const TEST_SECRET = 'a secret for tests, of more than 32 characters'
