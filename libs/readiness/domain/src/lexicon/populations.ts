import { words } from './words';

// Among whom or what: groups of people, firms, sectors, units and kinds of place, by noun stem, from the vocabulary of the official
// statistics and of regional strategies. The last part of a compound decides (glesbygdsbor, mellanstadiebarn, träindustri).

/** People in a role or group. Bare människor, personer and folk are no population. */
export const PEOPLE = words(`
  anhörig anställd arbetare arbetsgivare barn barnmorska besökare boende bonde brottsoffer brukare bönder chef
  deltagare doktorand döva elev ensamstående entreprenör familj fiskare flick flykting flyttare forskare
  funktionsnedsättning fädr förare företagare förtroendevald förälder föräldra generation givare granne gravid grupp
  gäst hantverkare hemlös hyresvärd högskoleutbildad ingenjör inrikesfödd invånare jägare klassare konstnär
  konsument kund kurator kvinn ledamot ledare lokalbefolkning läkare lärare lärling mamma medborgare medlem migrant
  minoritet män mödr nio nyanländ nybörjare nyexaminerad närstående odlare ordförande pappa patient pendlare
  pensionär personal pojk rektor resenär romer samer senior sjukskriven skapare skötersk student studerande syskon
  sökande tagare tekniker tjänsteman tjänstepersoner unga ungdom utövare vd vuxen vuxna väljare yrke åring äldre
`);

/** Also as the tail of an unknown compound: -barn, -elever, -bor, -företag. */
export const FIRMS_AND_SECTORS = words(`
  allmännytta arbetsintegrerande bolag bransch butik bygdelag café civilsamhälle detaljhandel exportör fabrik fiske
  förening företag församling godstransport gruva handlare hotell industri kooperativ krog kök leverantör mejeri
  måltidsverksamhet nystartade näring näringsliv organisation producent redare rederi renskötsel restaurang rörelse
  sektor sjöfart start-up startup stiftelse studieförbund sågverk taxi turism varv vägtrafik vägtransport åkeri
  återförsäljare
`);

/** Units and kinds of place in which a change is to happen. */
export const UNITS_AND_PLACES = words(`
  ambulans apotek avdelning badhus badplats betesmark bibliotek biograf bostadshus bostadsområde bostadsrätt
  brandkår bruk bvc by byggnad bykärna bäck camping campingplats campus centralort damm fartyg fastighet fjällvärld
  flygplats folkhögskola färja företagspark förort glesbygd gruppboende gård gästhamn hamnar hamnarna hem
  hembygdsgård hemtjänst hushåll hyresrätt hållplats hälsocentral idrottshall industriområde industripark inland
  inlandsort innerstad jordbruksmark klinik kommun kommuncentrum komvux kontor kraftverk kulturhus kustområde
  kustsamhälle kustvatten kyrka landsbygd landsbygdsområde lanthandel lastbil lekplats lärosäte maskiner mottagning
  muse museum myndighet myr nationalpark naturreservat naturskog ort ortskärna personbil psykiatri reningsverk
  resecentrum scen simhall sjö skogsmark skola skärgårdsområde skärgårdsö småort sporthall stadsdel stadskärna
  stationssamhälle städer teater teatrar tätort universitet utbildningsanordnare vattendrag vattenförekomst
  vattenverk vårdboende vårdcentral våtmark yrkeshögskola åar åkermark åkr äldreboende äldreomsorg älv ängsmark öar
`);

/** Words for people that are too wide to be a population by themselves. */
export const EVERYBODY = words(
  'människa människor människan person personer folk individ individer alla fler man vi någon aktör aktörer befolkning medmänniska',
);

/** The region itself: as the subject of a quality it makes a vision, and it is no population. */
export const REGION_WORDS = words(`
  bygd bygden hembygd kommunen kust kustbygd landsdel landskap landskapet län länet länets region regionala regionen
  regionens samhälle samhället skärgården trakt trakten vi
`);

/** Actors that only act in a wording: no population. */
export const ACTORS = words(`
  aktör eu fullmäktig handlingsplan initiativ insats landsting länsstyrelse part partnerskap program projekt
  regering region riksdag satsning sjukhus stat staten strategi vårdteam åtgärd
`);

/** Adjectives and participles that stand for people by themselves: "vuxna", "anställda", "utrikes födda". */
export const NOMINAL_PEOPLE = words(`
  anhöriga anställda arbetslösa boende ensamstående funktionsnedsatta födda förvärvsarbetande gravida hemlösa
  inrikesfödda legitimerade nyanlända nyexaminerade närstående pensionärer sjukskrivna skuldsatta småbarnsföräldrar
  studerande sysselsatta sökande unga utbildade utrikesfödda vuxna yngre äldre
`);
