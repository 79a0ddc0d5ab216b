import { words } from './words';

// What stands before a year, and what the year then is.

/** A year after one of these is a deadline. */
export const BY_WHEN = words(
  'senast till år åren före under inför t.o.m. tom redan fram inom omkring runt kring vid period perioden sent oktober november december januari februari mars april maj juni juli augusti september slutet utgången hösten våren mitten början juni-',
);
/** A year after one of these is what the level is compared with. */
export const COMPARED_WITH = words(
  'än mot från basår basåret jämförelseår jämförelseåret referensår referensåret utgångsår utgångsåret jfr jämfört jämförelse jämföra sedan utifrån förhållande relativt ställt gentemot utgångsvärde utgångsläge baslinje basvärde nuläge',
);
/** Names that carry a year: Agenda 2030, Vision 2040, Färdplan 2045. */
export const NAMED_AFTER_YEAR = words(`
  agenda vision visionen strategi strategin utvecklingsstrategi utvecklingsstrategin plan planen program programmet
  färdplan färdplanen rus målbild målbilden europa eu horisont initiativet mål strategidokumentet livsmedelsstrategi
  livsmedelsstrategin kulturplan kulturplanen klimatstrategi översiktsplan översiktsplanen handlingsplan
  handlingsplanen projektet partnerskapet satsningen nätverket överenskommelsen miljöprogram energiplan
  trafikförsörjningsprogram trafikförsörjningsprogrammet länsplan länsplanen rapporten konferensen
`);
/** Words that state a starting point without a year. */
export const TODAYS_LEVEL = words('dagens nuvarande nuläget idag');
