import { words } from './words';

// Among whom or what: groups of people, firms, sectors, units and kinds of place, by noun stem, from the vocabulary of the official
// statistics and of regional strategies. The last part of a compound decides (glesbygdsbor, mellanstadiebarn, träindustri).

/** People in a role or group. Bare människor, personer and folk are no population. */
export const PEOPLE = words(`
  anhörig anställd arbetare arbetsgivare arbetsledare arbetslös arbetstagare barn barnfamilj barnmorska besökare
  bilist boende bonde bostadsrättsägare brottsoffer brottsutsatt brukare bygdegårdsförening bönder chef cyklist
  dansare deltagare doktorand döva elev ensamstående entreprenör fastighetsägare filmare fiskare flick flykting
  forskare fotgängare frilansare fritidsledare funktionshindrad funktionsnedsättning fysioterapeut förare företagare
  företagsledare författare förstföderska förtroendevald förälder föräldra föräldralös generation glesbygdsbo granne
  gravid grupp gymnasist gäst handläggare hantverkare hbtq-person hbtqi-person hemlös hemmasittare husägare hyresgäst
  hyresvärd högskoleutbildad idrottare inflyttare ingenjör inrikesfödd intagen invånare jägare kille klassare klient
  kollega konstnär konsument kulturskapare kund kurator kvinn landsbygdsbo ledamot lokalbefolkning läkare läkarkår
  länsbo lärare lärarkår lärling läsare löntagare mamma mannen markägare medborgare medlem migrant minoritet målsman
  män männen nyanländ nybliven nybörjare nyckelperson nyexaminerad närstående odlare ordförande ortsbor pappa patient
  pedagog pendlare pensionär pensionärshushåll pojk praktikant psykolog rektor resenär romer rökare röstberättigade
  samer senior sjukskriven sjukskrivna skogsägare skådespelare skärgårdsbor skötersk småbarnsfamilj snickare stadsbor
  student studerande syskon sökande tandhygienist tekniker tjej tjänsteman tjänstepersoner trafikant turist unga
  ungdom urfolk utflyttare utrikesfödd utövare vandrare vd villaägare volontär vuxen vuxna våldsutsatt vårdpersonal
  vårdtagare väljare åring årskull äldre
`);

/** Also as the tail of an unknown compound: -barn, -elever, -bor, -företag. */
export const FIRMS_AND_SECTORS = words(`
  allmännytta arbetsintegrerande bageri bank bilverkstad bolag bransch bryggeri butik byalag bygdelag café
  civilsamhälle detaljhandel entreprenad exportör fiske folkrörelse frivilligorganisation förening företag församling
  godstransport grossist gruva gård handlare hotell idrottsrörelse industri inrikesflyg jordbruk kooperativ krog kök
  lantbruk leverantör livsmedelskedja massabruk mejeri måltidsverksamhet nystartade näring näringsgren näringsliv
  pappersbruk producent redare rederi restaurang scale-up sektor sjöfart skidanläggning skogsbruk slakteri start-up
  startup stiftelse storhushåll storkök studieförbund stålverk sågverk taxi turism turistanläggning vandrarhem
  vattenbruk vägtrafik vägtransport åkeri återförsäljare
`);

/** Units and kinds of place in which a change is to happen. */
export const UNITS_AND_PLACES = words(`
  apotek arbetsmarknadsregion avdelning badhus badplats betesmark bibliotek biflöde bilar biograf bostadshus
  bostadsområde bostadsrätt brandkår bruksort bussar bvc by byggnad bykärna båtar bäck camping campingplats campus
  centralort damm familj familjecentral fartyg fastighet fiskeläge fjällområde fjällvärld flygplats folkhögskola
  fordon fritidsgård fritidshem färja företagspark förort glesbygd gruppboende gränsområde gästhamn hamnar hamnarna
  handelsområde hembygdsgård hemtjänst hushåll hyreshus hyresrätt hållplats hälsocentral idrottsanläggning idrottshall
  industriområde inland inlandsort innerstad ishall jordbruksmark järnvägsstation klinik kommun kommuncentrum
  kommundel komvux konserthus konsthall kontor kraftverk kulturhus kustområde kustsamhälle kustvatten kyrka landsbygd
  landsbygdsområde lanthandel lastbil lekplats lärosäte maskiner mottagning muse museum myndighet myr nationalpark
  naturreservat naturskog ort ortskärna personbil polisområde psykiatri radhus reningsverk resecentrum räddningstjänst
  scen simhall sjö skogsmark skola skolgård skärgårdsområde skärgårdsö småbåtshamn småhus småort sporthall stadsdel
  stadskärna stationssamhälle städer tandvård teater teatrar tjärn tätort universitet utbildningsanordnare vattendrag
  vattenförekomst vattenverk villa vårdboende vårdcentral våtmark yrkeshögskola ytterområde åar åkermark äldreboende
  äldreomsorg älv ängsmark öar
`);

/** Words for people that are too wide to be a population by themselves. */
export const EVERYBODY = words(
  'människa människor människan person personer folk individ individer alla fler man vi någon aktör aktörer befolkning medmänniska',
);

/** The region itself: as the subject of a quality it makes a vision, and it is no population. */
export const REGION_WORDS = words(`
  bygd bygden hembygd kommunen kustbygd landsdel landskap landskapet län länet länets region regionala regionen
  regionens samhälle samhället skärgården trakt trakten vi
`);

/** Actors that only act in a wording: no population. */
export const ACTORS = words(`
  aktör eu förvaltningsorganisation handlingsplan initiativ insats landsting länsstyrelse part partnerskap program
  projekt regering region regionorganisation riksdag satsning sjukhus stat staten strategi vårdteam åtgärd
`);

/** Adjectives and participles that stand for people by themselves: "vuxna", "anställda", "utrikes födda". */
export const NOMINAL_PEOPLE = words(`
  anhöriga anställda arbetslösa boende ensamstående funktionsnedsatta födda förstagångsväljare förvärvsarbetande
  gravida hemlösa inrikesfödda legitimerade nyanlända nyexaminerade närstående pensionärer resande sjukskrivna
  skuldsatta småbarnsföräldrar studerande sysselsatta sökande unga utrikesfödd utrikesfödda vuxna yngre äldre
`);
