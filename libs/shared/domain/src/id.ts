/** A UUID as text, in lower case. */
export type Id = string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id; what does not can be answered without asking the database. */
export const isId = (text: string): text is Id => UUID.test(text);
