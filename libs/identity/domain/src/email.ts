/** Characters in an e-mail address (RFC 5321 allows 254). */
export const EMAIL_LENGTH = { min: 3, max: 254 } as const;

/** Accounts of the demo data have addresses here; nobody can have a real one (RFC 2606). */
export const DEMO_DOMAIN = '@demo.example';

/** The form an address is stored and looked up in: people do not remember which letters were capital. */
export const normaliseEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** Whether an address belongs to the demo data. */
export const isDemoEmail = (email: string): boolean => normaliseEmail(email).endsWith(DEMO_DOMAIN);
