import { words } from './words';

// What the official statistics count: written from the subject lists of SCB, Kolada, Folkhälsomyndigheten, Naturvårdsverket,
// Trafikanalys, Tillväxtverket and Socialstyrelsen as remembered, by noun stem. The last part of a compound decides: sysselsättningsgrad,
// växthusgasutsläpp, försörjningskvot.

/** Also last parts of compounds. */
export const MEASURE_HEADS = words(`
  amning andel anslag anslutningsgrad ansökan antagning användning arbetslöshet areal avfall avgift avhopp avkastning
  avstånd barngruppsstorlek befolkning behörighet belopp beläggning bemanning berusningsdrickande besök besökssiffra
  besöksstatistik betyg betygssnitt bidragsberoende bidragslängd bidragstagare bilinnehav biltäthet bnp bokutlåning
  bostadsbestånd bostadsbrist bostadskö brott brottsanmälan brp bruttonationalprodukt bruttoregionprodukt budget
  byggande bytesbalans cancerfall cykling deltagande deltagarantal deltidsarbete diabetes driftstörning dödlighet
  dödsfall effektbehov effekttopp elevantal energibehov energieffektivitet energiåtgång export exportvärde fattigdom
  fetma flyttnetto flyttningsnetto forskningsmedel fosforbelastning fou-medel frekvens frånvaro färdmedelsfördelning
  födelsenetto förbrukning företagsstart företagstäthet försening förskrivning försäljning försörjningshinder
  försörjningsstöd förädlingsvärde gap genomströmning gini grad gruppstorlek gwh gästnatt gästnätter halt handel
  handelsbalans hastighet hektar heltidsarbete heltidsmått hemlöshet hjärtinfarkt hyra häckningspar import incidens
  index inflyttning inkomst inkomstklyfta inkomstspridning inköpsvolym inlåning insjuknande intäkt investering karies
  kilo kilogram kilometer kilowattimme klasstorlek klimatavtryck koldioxidekvivalent koncentration konkurs konsumtion
  kostnad kostnadsutfall krona kubikmeter kunskapsresultat kvadratmeter kvot kvävebelastning kwh kö kölängd
  könsfördelning köpkraft körsträcka ledtidsmål livslängd läckage lärartäthet läsresultat låntagare lön löneskillnad
  lönsamhet marginal medelålder medfinansiering medianålder meritvärde mil miljard miljon mwh mängd måluppfyllelse
  narkotikabruk nettoflyttning nivå nki nmi nybyggnation nyföretagande nyrekryteringar närvaro nöjdhet olycka
  omsättning orderingång patent pedagogtäthet pendling personaltäthet ph-värde polisanmälan poäng poängsnitt
  prevalens pris produktion produktivitet provresultat publik publikation publiksiffra punktlighet regularitet
  resande resor riskkapital ränta rån rökning rörelseresultat siktdjup sjuklighet sjukpenning sjukskrivning
  självförsörjning självmord skada skadegörelse skattebas skattekraft skattesats skatteunderlag skolresultat skuld
  skuldsaldo skuldsättning skörd slakt smitta soliditet stillasittande studieresultat stöld suicid summa svinn
  sysselsättning takt tal taxa temperatur tid tillbud ton trafikarbete trafikflöde transportarbete trängsel
  trångboddhet turtäthet turutbud twh täckning underskott uppklarning uppsägning utbildningslängd utflyttning utgift
  utlån utlåning utryckning utskrivning utskrivningsklar utsläpp uttag vaccination vakans varsel vattennivå vikt
  vinst virkesförråd volym vräkning väntelista vårdkö vårdplats yta återfall återinläggning återvinning överbelägg
  överdos överlevnad övernattning överskott övertidstimmar
`);

/** Measures as whole words only: too common as last parts of words that are no measure. */
export const MEASURE_WORDS = words(
  'värde halt   värdet storlek omfattning procent promille medelvärde medianvärde snitt median',
);

/** Words whose last part looks like a measure but is none. */
export const NOT_MEASURES = words(`
  ambitionsnivå arbetstid avtal barndomstid befolkningsgrupp dagtid deltid detalj dåtid egentid filmproduktion
  fjärrbesök forntid framtid fritid försörjning handelsbod handelskammare heltid hembesök hjälpmedelsanvändning
  hyresgäst högskola högtid istid kapital kompetensnivå kostnadseffektiv kulturproduktion kunskapsnivå kvalitetsnivå
  kösystem landskapsyta livstid lokal lärandemål läslust markanvändning medborgaransökan miljö miljömål milstolpe
  mängdlära måltid möjlighet nattetid nutid näringslivstal ortstal personal rättighet rådgivningstal samtal samtid
  servicenivå sjukhustal skoltid sluttid smittskydd sommartid speltid strandskada talang tandtal tidtabell
  tillfartsväg tilltal tonår tonåring ungdomstal ungdomstid urtid vrist ytbehandling yttrande återbesök öppettid
`);
