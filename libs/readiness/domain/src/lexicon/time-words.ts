import { words } from './words';

// What stands before a year, and what the year then is.

/** A year after one of these is what the level is compared with. */
export const COMPARED_WITH =
  /^(?:baslinje|(?:bas|jämförelse|referens|utgångs)(?:år|året|värde|läge)|från|förhållande|gentemot|jfr|jämför(?:a|t|else)|mot|nuläge|relativt|sedan|ställt|utifrån|än)$/;
/** Names that carry a year: Agenda 2030, Vision 2040, Färdplan 2045. */
export const NAMED_AFTER_YEAR =
  /^(?:agenda|eu|europa|horisont|initiativet|konferensen|mål|nätverket|partnerskapet|rapporten|rus|satsningen|strategidokumentet|.*(?:plan|program|projekt|strategi|vision|målbild|överenskommelse)(?:en|et|met|n)?)$/;
/** Words that state a starting point without a year. */
export const TODAYS_LEVEL = words(`
  dagens fjolårets idag nuläget nuvarande
`);
