import { words } from './words';

// What the official statistics count: written from the subject lists of SCB, Kolada, Folkhälsomyndigheten, Naturvårdsverket,
// Trafikanalys, Tillväxtverket and Socialstyrelsen as remembered, by noun stem. The last part of a compound decides: sysselsättningsgrad,
// växthusgasutsläpp, försörjningskvot.

/** Also last parts of compounds. */
export const MEASURE_HEADS = words(`
  amning andel anmälan anmälning anslag ansökan ansökning antagning användning arbetslöshet areal avfall avgift
  avhopp avkastning avstånd befolkning behörighet belopp beläggning bemanning besök betyg betygssnitt bidrag bnp
  bostadsbestånd bostadsbrist bostadskö brott brp bruttoregionprodukt budget byggande bytesbalans cykling deltagande
  deltidsarbete diabetes dödlighet dödsfall effektbehov energieffektivitet ersättning export exportvärde fattigdom
  fetma frekvens frånvaro förbrukning förekomst företagsstart förskrivning försäljning försörjningshinder
  försörjningsstöd förädlingsvärde gap genomströmning grad gwh gästnatt gästnätter halt handel handelsbalans
  hastighet hektar heltidsarbete hemlöshet hjärtinfarkt hyra import incidens index inflyttning inkomst insjuknande
  intäkt investering kilo kilogram kilometer kilowattimme klimatavtryck koldioxidekvivalent koncentration konkurs
  konsumtion kostnad krona kubikmeter kvadratmeter kvot kwh kö könsfördelning köpkraft körsträcka låntagare läckage
  längd lön löneskillnad lönsamhet marginal medelålder medfinansiering medianålder meritvärde mil miljard miljon mwh
  måluppfyllelse mängd mätning narkotikabruk netto nivå nki nybyggnation nyföretagande närvaro nöjdhet olycka
  olycksfall omsättning orderingång patent pendling poäng poängsnitt prevalens pris produktion produktivitet publik
  publikation punktlighet ranking rankning regularitet resande resor resultat riskkapital ränta rökning siffra
  sjuklighet sjukpenning sjukskrivning självförsörjning självmord skadegörelse skattekraft skatteunderlag skuld
  skuldsättning skörd smitta soliditet statistik storlek stöld suicid summa svinn sysselsättning takt tal taxa
  temperatur tid tillbud ton trafikarbete trafikflöde transportarbete trångboddhet trängsel turutbud twh täckning
  täthet underskott uppsägning utflyttning utgift utlån utlåning utryckning utskrivning utsläpp uttag vaccination
  vakans varsel vikt vinst volym vräkning vårdkö vårdplats väntan väntelista yta återfall återinläggning återvinning
  överbelägg överdos överlevnad övernattning överskott
`);

/** Measures as whole words only: too common as last parts of words that are no measure. */
export const MEASURE_WORDS = words(`
  värde värdet omfattning procent promille medelvärde medianvärde median
`);

/** Words whose last part looks like a measure but is none. */
export const NOT_MEASURES = words(`
  ambitionsnivå arbetstid avtal besökt dagtid deltid fjärrbesök flertal framtid fritid fåtal försörjning genombrott
  handelskammare heltid högskola kapital kompetensnivå kontakt kostnadseffektiv kunskapsnivå kvalitetsnivå kvartal
  kön markanvändning miljö miljömål måltid möjlighet nattetid rättighet samtal servicenivå sommartid tiotal tonår
  tusental yttrande återbesök öppettid
`);
