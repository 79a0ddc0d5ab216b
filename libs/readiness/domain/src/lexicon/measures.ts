import { words } from './words';

// What the official statistics count: written from the subject lists of SCB, Kolada, Folkhälsomyndigheten, Naturvårdsverket,
// Trafikanalys, Tillväxtverket and Socialstyrelsen as remembered, by noun stem. The last part of a compound decides: sysselsättningsgrad,
// växthusgasutsläpp, försörjningskvot.

/** Also last parts of compounds. */
export const MEASURE_HEADS = words(`
  amning andel anmälan anmälning anslag ansökan ansökning antagning användning arbetslöshet areal avfall avgift avhopp
  avkastning avstånd barngruppsstorlek befolkning behörighet belopp beläggning bemanning berusningsdrickande besök
  besöksstatistik betyg betygssnitt bidrag bidragsberoende bidragslängd bidragstagare bilinnehav bnp bostadsbestånd
  bostadsbrist bostadskö brott brp bruttonationalprodukt bruttoregionprodukt budget byggande bytesbalans cancerfall
  cykling deltagande deltagarantal deltidsarbete diabetes driftstörning dödlighet dödsfall effektbehov effekttopp
  elevantal energibehov energieffektivitet energiåtgång ersättning export exportvärde fattigdom fetma flyttnetto
  flyttningsnetto forskningsmedel fosforbelastning fou-medel frekvens frånvaro färdmedelsfördelning födelsenetto
  förbrukning företagsstart försening förskrivning försäljning försörjningshinder försörjningsstöd förädlingsvärde gap
  genomströmning gini grad gruppstorlek gwh gästnatt gästnätter halt handel handelsbalans hastighet hektar
  heltidsarbete heltidsmått hemlöshet hjärtinfarkt hyra häckningspar import incidens index inflyttning inkomst
  inkomstklyfta inkomstspridning inlåning insjuknande intäkt investering karies kilo kilogram kilometer kilowattimme
  klasstorlek klimatavtryck koldioxidekvivalent koncentration konkurs konsumtion kostnad kostnadsutfall krona
  kubikmeter kvadratmeter kvot kvävebelastning kwh kö kölängd könsfördelning köpkraft körsträcka ledtidsmål livslängd
  låntagare läckage lön löneskillnad lönsamhet marginal medelålder medfinansiering medianålder meritvärde mil miljard
  miljon mwh måluppfyllelse mängd narkotikabruk nettoflyttning nivå nki nmi nybyggnation nyföretagande nyrekryteringar
  närvaro nöjdhet olycka omsättning orderingång patent pendling ph-värde poäng poängsnitt prevalens pris produktion
  produktivitet publik publikation punktlighet regularitet resande resor resultat riskkapital rån ränta rökning siffra
  siktdjup sjuklighet sjukpenning sjukskrivning självförsörjning självmord skada skadegörelse skattebas skattekraft
  skattesats skatteunderlag skuld skuldsaldo skuldsättning skörd slakt smitta soliditet stillasittande stöld suicid
  summa svinn sysselsättning takt tal taxa temperatur tid tillbud ton trafikarbete trafikflöde transportarbete
  trångboddhet trängsel turutbud twh täckning täthet underskott uppklarning uppsägning utbildningslängd utflyttning
  utgift utlån utlåning utryckning utskrivning utskrivningsklar utsläpp uttag vaccination vakans varsel vikt vinst
  virkesförråd volym vräkning vårdkö vårdplats väntelista yta återfall återinläggning återvinning överbelägg överdos
  överlevnad övernattning överskott övertidstimmar
`);

/** Measures as whole words only: too common as last parts of words that are no measure. */
export const MEASURE_WORDS = words(
  'värde halt   värdet storlek omfattning procent promille medelvärde medianvärde snitt median',
);

/** Words whose last part looks like a measure but is none. */
export const NOT_MEASURES = words(`
  ambitionsnivå arbetstid avtal barndomstid befolkningsgrupp besökt dagtid deltid detalj dåtid egentid fjärrbesök
  flertal forntid framtid fritid fåtal försörjning förtid genombrott handelsbod handelskammare heltid hembesök
  hjälpmedelsanvändning högskola högtid istid kapital kompetensnivå kontakt kostnadseffektiv kunskapsnivå
  kvalitetsnivå kvartal kön kösystem landskapsyta livstid lokal lärandemål markanvändning medborgaransökan miljö
  miljömål milstolpe måltid mängdlära möjlighet nattetid nutid näringslivstal ortstal personal republik rådgivningstal
  rättighet samtal samtid servicenivå sjukhustal skoltid sluttid smittskydd sommartid speltid strandskada talang
  tandtal tidtabell tillfartsväg tilltal tiotal tonår tusental ungdomstal ungdomstid urtid vrist ytbehandling yttrande
  återbesök öppettid
`);
