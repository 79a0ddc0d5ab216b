import { words } from './words';

// What the official statistics count: written from the subject lists of SCB, Kolada, Folkhälsomyndigheten, Naturvårdsverket,
// Trafikanalys, Tillväxtverket and Socialstyrelsen as remembered, by noun stem. The last part of a compound decides: sysselsättningsgrad,
// växthusgasutsläpp, försörjningskvot.

/** Also last parts of compounds. */
export const MEASURE_HEADS = words(`medfinansiering 
  byggande tid skolresultat kunskapsresultat måluppfyllelse vårdplats nöjdhet trängsel andel antal grad kvot index
  utsläpp inkomst intäkt omsättning export import exportvärde förädlingsvärde produktion användning förbrukning
  konsumtion sysselsättning arbetslöshet frånvaro svinn mängd volym areal yta avstånd pris kostnad hyra täckning
  befolkning livslängd skattekraft lön lönegap inkomstgap självförsörjning ohälsotal sjuktal meritvärde betyg
  betygssnitt resande gästnatt gästnätter vinst marginal avkastning anslag budget flyttnetto flyttningsnetto
  inflyttning utflyttning pendling dödsfall självmord suicid brott olycka skada smitta dödlighet sjuklighet
  fattigdom bnp brp bruttoregionprodukt bruttonationalprodukt produktivitet nki restid väntetid kötid körtid
  mediantid ledtid handläggningstid vårdtid svarstid utryckningstid kö köer köerna nybyggnation hastighet halt
  koncentration tal besökstal nyföretagande investering uttag belopp summa vikt nivå skuld skuldsättning soliditet
  behörighet frekvens genomströmning närvaro deltagande patent beläggning rökning fetma diabetes cancerfall
  insjuknande förskrivning vaccination cykling trafikarbete transportarbete körsträcka energiåtgång
  energieffektivitet effektbehov avfall försäljning takt födelsetal födelsenetto medelålder medianålder
  försörjningsstöd bidragstagare poäng poängtal punktlighet regularitet turtäthet gini gap könsgap lönsamhet
  vistelsetid återvinning ton kilo kilogram kilometer mil kvadratmeter kubikmeter hektar kilowattimme kwh mwh gwh
  twh koldioxidekvivalent krona miljon miljard resor besök publik publiksiffra utlån låntagare antagning ansökan
  företagsstart konkurs uppsägning varsel vakans vakanser utskrivningsklar återinläggning väntelista skattebas
  forskningsmedel fou-medel riskkapital handel sjukskrivning sjukpenningtal sjukskrivningstal energibehov slakt
  skörd besöksstatistik sjukpenning tillbud avhopp studieresultat läsresultat provresultat karies amning överdos
  vräkning hemlöshet trångboddhet deltidsarbete heltidsarbete heltidsmått bemanning personaltäthet lärartäthet
`);

/** Measures as whole words only: too common as last parts of words that are no measure. */
export const MEASURE_WORDS = words(
  'värde halt   värdet storlek omfattning procent promille medelvärde medianvärde snitt median',
);

/** Words whose last part looks like a measure but is none. */
export const NOT_MEASURES = words(`
  kompetensnivå ambitionsnivå servicenivå kunskapsnivå kvalitetsnivå tidtabell framtid fritid samtid livstid
  arbetstid högtid sommartid öppettid ungdomstid kulturproduktion filmproduktion strandskada lärandemål
  näringslivstal medborgaransökan hjälpmedelsanvändning markanvändning samtal avtal tilltal kapital sjukhustal
  detalj lokal personal högskola vrist befolkningsgrupp försörjning smittskydd läslust kostnadseffektiv ortstal
  rättighet möjlighet tandtal yttrande ytbehandling mängdlära handelskammare handelsbod hyresgäst kösystem
  landskapsyta tillfartsväg talang rådgivningstal ungdomstal nutid dåtid forntid istid urtid måltid sluttid egentid
  speltid barndomstid skoltid dagtid nattetid deltid heltid fjärrbesök hembesök återbesök tonår tonåring milstolpe
  miljö miljömål
`);
