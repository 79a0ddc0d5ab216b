const SIGN_IN = '/logga-in';

/** Where to go after signing in: only to pages of our own, never back to the sign-in page itself. */
export function returnAddress(asked: string | null | undefined): string {
  const own = asked && /^\/(?![/\\])/.test(asked) && !asked.startsWith(SIGN_IN);
  return own ? asked : '/';
}
