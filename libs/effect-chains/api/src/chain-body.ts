/** A chain of every part it may have, or as many changes as one set may hold, with texts of usual length. */
export const CHAIN_BODY = { bodyLimit: 8 * 1024 * 1024 };
