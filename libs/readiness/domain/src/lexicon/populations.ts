import { words } from './words';

// Among whom or what: groups of people, firms, sectors, units and kinds of place, by noun stem, from the vocabulary of the official
// statistics and of regional strategies. The last part of a compound decides (glesbygdsbor, mellanstadiebarn, träindustri).

/** People in a role or group. Bare människor, personer and folk are no population. */
export const PEOPLE = words(`
  barn ungdom unga tonåring elev student studerande studenter gymnasist högskolestudent förskolebarn skolbarn flick
  flicka flickor tjej pojk pojke pojkar kille killar kvinna kvinnor kvinn män mannen männen förälder föräldrar
  föräldra vuxen vuxna äldre pensionär senior anhörig anhöriga närstående patient brukare klient invånare länsinvånare
  kommuninvånare medborgare länsbo glesbygdsbo landsbygdsbo boende länsbor ortsbor lokalbefolkning landsbygdsbor
  skärgårdsbor stadsbor företagare egenföretagare småföretagare entreprenör arbetstagare arbetsgivare anställd
  anställda medarbetare chef löntagare arbetare tjänsteman lärare förskollärare sjuksköterska sjukskötersk
  undersköterska undersköterskor läkare barnmorska tandläkare ingenjör forskare forskarstuderande doktorand konstnär
  kulturutövare utövare idrottare förare trafikant cyklist fotgängare bilist resenär pendlare arbetspendlare besökare
  turist gäst kund konsument läsare låntagare arbetssökande arbetslös arbetslösa långtidsarbetslösa nyanländ nyanlända
  flykting asylsökande invandrare utrikesfödd inrikesfödd migrant lantbrukare bonde bönder jordbrukare skogsägare
  fiskare markägare fastighetsägare hyresgäst husägare funktionsnedsättning funktionshindrad ensamstående föräldralös
  sökande deltagare medlem volontär ledamot förtroendevald politiker tjänstepersoner sextonåring åring åringar
  åringarna årskull generation befolkningsgrupp målgrupp grupp yrkesgrupp åldersgrupp niondeklassare förstaklassare
  högskoleutbildad sjukskriven sjukskrivna nyexaminerad nybliven förstföderska gravid mamma mammor pappa pappor
  spädbarn syskon minoritet urfolk samer romer yrkesutövare hantverkare snickare kollega målsman väljare
  förstagångsväljare rökare brottsoffer våldsutsatt hemlös missbrukare intagen elevgrupp sommarboende deltidsboende
  delårsboende hbtqi-person hbtq-person frilansare kulturskapare musiker skådespelare författare dansare filmare
  företagsledare styrelseledamot vd
`);

/** Also as the tail of an unknown compound: -barn, -elever, -bor, -företag. */
export const FIRMS_AND_SECTORS = words(`
  näringsliv kök storkök   företag småföretag storföretag industriföretag bolag näring näringsgren bransch industri träindustri
  tillverkningsindustri sektor tekniksektor lantbruk jordbruk skogsbruk skogsnäring sjöfart åkerinäring åkeri
  detaljhandel besöksnäring upplevelsenäring restaurangbransch hotell gruvnäring gruvindustri rennäring
  trädgårdsnäring fiske yrkesfiske vattenbruk mjölkgård gård gårdar byggsektor byggbransch transportsektor vägtrafik
  vägtransport godstransport inrikesflyg tjänstesektor livsmedelsindustri livsmedelskedja livsmedelssektor
  processindustri basindustri stålindustri verkstadsindustri fordonsindustri it-sektor it-bransch techsektor
  kulturnäring turismnäring energisektor startup startupföretag nystartade techbolag familjeföretag handelsbolag
  aktiebolag underleverantör leverantör producent livsmedelsproducent exportör exportföretag arbetsintegrerande
  socialföretag civilsamhälle föreningar förening idrottsförening byalag bygdegård storhushåll måltidsverksamhet
  vårdföretag omsorgsföretag träbransch skogsindustri gruva
`);

/** Units and kinds of place in which a change is to happen. */
export const UNITS_AND_PLACES = words(`
  universitet städer storstäder småstäder   kommun kustkommun inlandskommun glesbygdskommun landsbygdskommun skola grundskola skolor gymnasieskola förskola
  bibliotek museum museer muse scen scener teatrar teater kulturskola vårdcentral hälsocentral akutmottagning
  mottagning avdelning klinik vattenverk reningsverk kraftverk kraftverksdamm damm äldreboende hushåll barnfamilj
  familj barnhushåll landsbygd glesbygd tätort småort stadsdel bostadsområde kommundel inland kustområde
  skärgårdsområde campingplats camping stationssamhälle centralort orter ort byar förort dagligvarubutik butik
  livsmedelsbutik lanthandel äldreomsorg hemtjänst barnpsykiatri ungdomspsykiatri psykiatri tandvård 
  myndighet flerbostadshus småhus villa villor byggnad bostadsrätt fastighet skyddsrum vattendrag sjö sjöar
  grundvattenförekomst vattenförekomst naturreservat nationalpark våtmark     myr
  kustvatten älv bussar personbil lastbil bilar färja järnvägsstation busshållplats hållplats resecentrum
  yrkeshögskola lärosäte folkhögskola studieförbund utbildningsanordnare fritidsgård idrottsanläggning simhall kyrka
  gränsområde fjällområde arbetsmarknadsregion kommuncentrum småkommun landsbygdsområde
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
