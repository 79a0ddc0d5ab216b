import { words } from './words';

// What the official statistics count: written from the subject lists of SCB, Kolada, Folkhälsomyndigheten, Naturvårdsverket,
// Trafikanalys, Tillväxtverket and Socialstyrelsen as remembered, by noun stem. The last part of a compound decides: sysselsättningsgrad,
// växthusgasutsläpp, försörjningskvot.

/** Also last parts of compounds. */
export const MEASURE_HEADS = words(`
  byggande tid   skolresultat kunskapsresultat måluppfyllelse medelpoäng vårdplats   nöjdhet kundnöjdhet patientnöjdhet nöjdkundindex trängsel resandemängd   andel antal grad kvot index utsläpp inkomst intäkt omsättning export import exportvärde förädlingsvärde produktion
  elproduktion energianvändning elanvändning vattenanvändning användning förbrukning konsumtion sysselsättning
  arbetslöshet frånvaro svinn mängd volym areal yta avstånd pris kostnad hyra täckning täckningsgrad folkmängd
  invånarantal befolkning livslängd medellivslängd skattekraft lön lönesumma lönegap inkomstgap försörjningskvot
  självförsörjning ohälsotal sjukfrånvaro sjuktal meritvärde betyg betygssnitt valdeltagande resande gästnatt
  gästnätter vinst marginal avkastning anslag budget flyttnetto flyttningsnetto inflyttning utflyttning
  nettoinflyttning pendling arbetspendling inpendling utpendling dödsfall självmord suicid våldsbrott brott olycka
  dödsolycka trafikolycka skada vårdskada fallskada smitta dödlighet sjuklighet spädbarnsdödlighet fattigdom
  barnafattigdom bnp brp bruttoregionprodukt bruttonationalprodukt produktivitet nki nöjdkundindex restid väntetid
  kötid körtid medelväntetid mediantid ledtid handläggningstid vårdtid svarstid utryckningstid vårdköer kö köer köerna
  bostadsbyggande nybyggnation hastighet halt fosforhalt kvävehalt koncentration tal besökstal nyföretagande
  investering uttag belopp summa vikt nivå skuld skuldsättning soliditet behörighet gymnasiebehörighet examensfrekvens
  frekvens genomströmning närvaro skolfrånvaro deltagarantal deltagande medlemsantal marknadsandel patent
  patentansökan beläggning beläggningsgrad personalomsättning rökning övervikt fetma diabetes cancerfall insjuknande
  antibiotikaförskrivning förskrivning vaccination vaccinationstäckning kollektivtrafikresande tågresande cykelresande
  cykling bilresande trafikarbete transportarbete körsträcka fordonskilometer godsmängd godsvolym energiåtgång
  energieffektivitet effektbehov avfall restavfall matavfall hushållsavfall bullernivå radonhalt försäljning
  tillväxttakt takt tillväxtgrad födelsetal födelsenetto medelålder medianålder medelinkomst medianinkomst
  disponibelinkomst utbildningsnivå försörjningsstöd bidragstagare poäng poängtal punktlighet regularitet turtäthet
  restidskvot tillgänglighetsgrad hyresnivå gini gap könsgap lönsamhet vistelsetid bredbandstäckning fibertäckning
  mobiltäckning anslutningsgrad självförsörjningsgrad återvinningsgrad återvinning ton kilo kilogram kilometer mil
  kvadratmeter kubikmeter hektar kilowattimme kwh mwh gwh twh koldioxidekvivalent krona miljon miljard personbilsresor
  bilresor bussresor flygresor resor besök publik publiksiffra utlån låntagare antagning ansökan nettoutsläpp
  företagsstart konkurs uppsägning varsel vakans vakanser överbeläggning utskrivningsklar återinläggning väntelista
  skatteintäkt skattebas forskningsmedel fou-medel riskkapital exportintäkt handel e-handel sjukskrivning
  sjukpenningtal sjukskrivningstal energibehov mjölkproduktion livsmedelsproduktion slakt skörd skördenivå
  försörjningsgrad vindkraftsproduktion besöksantal publikantal besöksstatistik sjukpenning arbetsolycka tillbud
  avhopp studieavbrott studieresultat läsresultat provresultat karies amning överdos läkemedelsförskrivning njurskada
  vräkning hemlöshet trångboddhet arbetskraftsdeltagande deltidsarbete heltidsarbete heltidsmått bemanning
  personaltäthet lärartäthet personalkostnad nettokostnad kostnadstäckning
`);

/** Measures as whole words only: too common as last parts of words that are no measure. */
export const MEASURE_WORDS = words(
  'värde halt   värdet storlek omfattning procent promille medelvärde medianvärde snitt median',
);

/** Words whose last part looks like a measure but is none. */
export const NOT_MEASURES = words(`
  kompetensnivå ambitionsnivå servicenivå kunskapsnivå kvalitetsnivå tidtabell   framtid fritid samtid livstid arbetstid högtid sommartid öppettid ungdomstid naturvärde kulturvärde egenvärde
  mervärde kulturproduktion filmproduktion handelsplats handelsstad strandskada lärandemål näringslivstal
  medborgaransökan hjälpmedelsanvändning markanvändning samtal avtal tilltal kapital sjukhustal detalj lokal personal
  högskola vrist befolkningsgrupp försörjning energiförsörjning elförsörjning vattenförsörjning livsmedelsförsörjning
  kompetensförsörjning smittskydd arbetsmarknad folkbildning läslust kapitalförsörjning kostnadseffektiv ortstal
  rättighet möjlighet tandtal produktionsmiljö produktionsmetod yttrande ytbehandling mängdlära handelskammare
  handelsbod prisvärd hyresgäst hyresrätt kösystem landskapsyta tillfartsväg talang rådgivningstal ungdomstal medeltid
  nutid dåtid forntid istid urtid måltid sluttid egentid speltid barndomstid skoltid dagtid nattetid deltid heltid
    fjärrbesök hembesök återbesök tonår tonåring milstolpe miljö miljömål
`);
