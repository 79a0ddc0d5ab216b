import { words } from './words';

// Among whom or what: groups of people, firms, sectors, units and kinds of place, by noun stem, from the vocabulary of the official
// statistics and of regional strategies. The last part of a compound decides (glesbygdsbor, mellanstadiebarn, träindustri).

/** People in a role or group. Bare människor, personer and folk are no population. */
export const PEOPLE = words(`nybörjare lärling praktikant ordförande nyckelperson 
  barn ungdom unga elev student studerande studenter gymnasist flick flicka flickor tjej pojk pojke pojkar kille
  killar kvinna kvinnor kvinn män mannen männen förälder föräldrar föräldra vuxen vuxna äldre pensionär senior
  anhörig anhöriga närstående patient brukare klient invånare medborgare länsbo glesbygdsbo landsbygdsbo boende
  länsbor ortsbor lokalbefolkning landsbygdsbor skärgårdsbor stadsbor företagare entreprenör arbetstagare
  arbetsgivare anställd anställda chef löntagare arbetare tjänsteman lärare sjuksköterska sjukskötersk
  undersköterska undersköterskor läkare barnmorska ingenjör forskare doktorand konstnär utövare idrottare förare
  trafikant cyklist fotgängare bilist resenär pendlare besökare turist gäst kund konsument läsare arbetslös
  arbetslösa nyanländ nyanlända flykting invandrare utrikesfödd inrikesfödd migrant bonde bönder skogsägare fiskare
  markägare fastighetsägare husägare funktionsnedsättning funktionshindrad ensamstående föräldralös sökande
  deltagare medlem volontär ledamot förtroendevald politiker tjänstepersoner sextonåring åring åringar åringarna
  årskull generation grupp niondeklassare förstaklassare högskoleutbildad sjukskriven sjukskrivna nyexaminerad
  nybliven förstföderska gravid mamma mammor pappa pappor syskon minoritet urfolk samer romer hantverkare snickare
  kollega målsman väljare rökare brottsoffer våldsutsatt hemlös intagen hbtqi-person hbtq-person frilansare
  kulturskapare musiker skådespelare författare dansare filmare företagsledare vd
`);

/** Also as the tail of an unknown compound: -barn, -elever, -bor, -företag. */
export const FIRMS_AND_SECTORS = words(`
  näringsliv kök storkök företag bolag näring näringsgren bransch industri sektor lantbruk jordbruk skogsbruk
  sjöfart åkeri detaljhandel hotell fiske vattenbruk gård gårdar vägtrafik vägtransport godstransport inrikesflyg
  livsmedelskedja startup nystartade leverantör producent exportör arbetsintegrerande civilsamhälle föreningar
  förening byalag storhushåll måltidsverksamhet gruva
`);

/** Units and kinds of place in which a change is to happen. */
export const UNITS_AND_PLACES = words(`
  universitet städer kommun kustkommun inlandskommun glesbygdskommun landsbygdskommun skola skolor bibliotek museum
  museer muse scen scener teatrar teater vårdcentral hälsocentral mottagning avdelning klinik vattenverk reningsverk
  kraftverk damm äldreboende hushåll familj landsbygd glesbygd tätort småort stadsdel bostadsområde kommundel inland
  kustområde skärgårdsområde campingplats camping stationssamhälle centralort orter ort byar förort butik lanthandel
  äldreomsorg hemtjänst psykiatri tandvård myndighet flerbostadshus småhus villa villor byggnad bostadsrätt
  fastighet skyddsrum vattendrag sjö sjöar vattenförekomst naturreservat nationalpark våtmark myr kustvatten älv
  bussar personbil lastbil bilar färja järnvägsstation hållplats resecentrum yrkeshögskola lärosäte folkhögskola
  studieförbund utbildningsanordnare fritidsgård idrottsanläggning simhall kyrka gränsområde fjällområde
  arbetsmarknadsregion kommuncentrum småkommun landsbygdsområde
`);

/** Words for people that are too wide to be a population by themselves. */
export const EVERYBODY = words(
  'människa människor människan person personer folk individ individer alla fler man vi någon aktör aktörer befolkning medmänniska',
);

/** The region itself: as the subject of a quality it makes a vision, and it is no population. */
export const REGION_WORDS = words(`
  län länet länets regionen region regionens bygd bygden landskap landskapet landsdel kommunen trakt trakten regionala
  hembygd kustbygd skärgården samhälle samhället kulturlän föregångslän kunskapslän miljölän tillväxtregion vi
`);

/** Actors that only act in a wording: no population. */
export const ACTORS = words(`
  partnerskap samverkanspart aktör part staten stat riksdag regering eu regionorganisation landsting
  förvaltningsorganisation sjukhus region länsstyrelse projekt kulturprojekt satsning insats åtgärd program initiativ
  strategi handlingsplan vårdteam
`);

/** Adjectives and participles that stand for people by themselves: "vuxna", "anställda", "utrikes födda". */
export const NOMINAL_PEOPLE = words(`
  vuxna unga äldre yngre arbetslösa långtidsarbetslösa anställda nyanlända sjukskrivna långtidssjukskrivna anhöriga boende sökande arbetssökande
  närstående utrikesfödda inrikesfödda funktionsnedsatta gravida hemlösa studerande deltidsboende förvärvsarbetande yrkesverksamma
  heltidsanställda deltidsanställda ensamstående kvarboende sysselsatta visstidsanställda förstagångsväljare utrikesfödd småbarnsföräldrar
  asylsökande födda legitimerade våldsutsatta skuldsatta nyexaminerade pensionärer resande
`);
