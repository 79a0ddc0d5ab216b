/** The largest file that is stored, in bytes. */
export const FILE_LIMIT = 25 * 1024 * 1024;
