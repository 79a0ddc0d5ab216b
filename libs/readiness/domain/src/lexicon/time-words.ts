import { words } from './words';

// What stands before a year, and what the year then is.

/** A year after one of these is a deadline. */
export const BY_WHEN = words(`
  april augusti början december februari fram före hösten inför inom januari juli juni juni- kring maj mars mitten
  november oktober omkring period perioden redan runt senast sent september slutet t.o.m. till tom under utgången vid
  våren år åren
`);
/** A year after one of these is what the level is compared with. */
export const COMPARED_WITH = words(`
  baslinje basvärde basår basåret från förhållande gentemot jfr jämföra jämförelse jämförelseår jämförelseåret
  jämfört mot nuläge referensår referensåret relativt sedan ställt utgångsläge utgångsvärde utgångsår utgångsåret
  utifrån än
`);
/** Names that carry a year: Agenda 2030, Vision 2040, Färdplan 2045. */
export const NAMED_AFTER_YEAR = words(`
  agenda energiplan eu europa färdplan färdplanen handlingsplan handlingsplanen horisont initiativet klimatstrategi
  konferensen kulturplan kulturplanen livsmedelsstrategi livsmedelsstrategin länsplan länsplanen miljöprogram mål
  målbild målbilden nätverket partnerskapet plan planen program programmet projektet rapporten rus satsningen
  strategi strategidokumentet strategin trafikförsörjningsprogram trafikförsörjningsprogrammet utvecklingsstrategi
  utvecklingsstrategin vision visionen överenskommelsen översiktsplan översiktsplanen
`);
/** Words that state a starting point without a year. */
export const TODAYS_LEVEL = words('dagens nuvarande nuläget idag');
