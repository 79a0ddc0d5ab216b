import { words } from './words';

// What organisations do, as strategies and action plans word it; from knowledge of regional and municipal planning.

/** Verbs whose doing is the goal: activity, no direction. Read with the wording's first word, with "ska" and in the passive. */
export const ACTIVITY_VERBS = words(`
  aktivera analysera anlägga anordna anpassa ansluta anslå anställa använda arbeta arrangera asfaltera attrahera
  automatisera avskaffa avsätta avveckla bana belysa bemanna bevaka bevilja bidra binda bygga byta bädda certifiera
  coacha digitalisera dika driva elektrifiera engagera ersätta erövra etablera finansiera fokusera forma formulera
  forska fortbilda främja fördela förebygga förenkla förmedla förnya förtydliga förvalta förverkliga gallra genomföra
  gräva handleda hantera hedra implementera informera införa initiera inkludera inrikta inrätta inspirera installera
  integrera inventera investera involvera kalka kartlägga klimatanpassa klimatsäkra knyta kommersialisera kommunicera
  kompetensutveckla konkretisera koordinera koppla kraftsamla köpa lansera leda levandegöra locka länka marknadsföra
  medverka mobilisera modernisera montera möjliggöra nyttja odla optimera ordna organisera pilota planera plantera
  plocka positionera prioritera profilera projektera prova pröva publicera påverka rekrytera renovera restaurera
  revidera rikta rusta röja samarbeta samla sammanlänka samordna samverka sanera satsa sjösätta skapa skydda skylta
  slopa sprida starta stimulera sträva stängsla stödja stötta synliggöra systematisera säkerställa säkra teckna testa
  tillgängliggöra tillhandahålla tillvarata tillämpa trygga tydliggöra undanröja underlätta undersöka uppdatera
  uppföra upphandla upplysa uppmuntra upprusta utarbeta utbilda utforma utforska utnyttja utreda utveckla utvärdera
  verka verkställa vidareutveckla vägleda värna vässa vårda åstadkomma återställa återväta åtgärda öppna
`);

/** Passive or participle forms with these verbs say that something is produced: "byggs", "införs", "tas fram". */
export const PRODUCING_VERBS = words(`
  anlägga anordna anta arrangera asfaltera avsätta besluta bilda bygga digitalisera elektrifiera etablera fastställa
  finansiera färdigställa genomföra godkänna implementera införa inrätta installera inventera investera inviga
  kartlägga lansera marknadsföra montera planera plantera prioritera projektera publicera renovera restaurera
  revidera riva rusta samordna sanera satsa sjösätta skapa starta ta teckna testa tillsätta underteckna uppföra
  upphandla upprusta utarbeta utforma utreda utse utveckla utvärdera återställa öppna
`);

/** Verbal nouns at the head of a heading that say doing: "Krafttag: vätgas", "Gemensam bevakning av ...". */
export const ACTIVITY_NOUNS = words(`
  aktivitet anläggande beställning bevakning byggnation byggstart dialog erfarenhetsutbyte etablering fortbildning
  framtagande framtagning genomförande implementering införande inrättande inventering kampanj kartläggning
  kompetensutveckling krafttag kunskapsspridning marknadsföring mobilisering nätverkande opinionsbildning
  paraplyprojekt planering profilering rekrytering restaurering rådgivning samarbete samling samordning spaning
  tillsättning uppföljning upphandling upprustning uppslutning utbyggnad utredning utvärdering vaktslående återvätning
  åtgärdsprogram övervakning
`);

/** Adjective-like participles that state a fact which can be looked up: decided, adopted, granted. */
export const FACT_PARTICIPLES = words(`
  ackrediterad antagen avsatt avslutad avtalad beslutad beviljad byggd byggstartad certifierad diplomerad driftsatt
  etablerad fastställd färdigställd genomförd godkänd införd inrättad invigd klassad lagakraftvunnen medfinansierad
  påbörjad registrerad skyddad slutförd startad tecknad tilldelad undertecknad upphandlad upptagen utnämnd utsedd
  öppnad
`);

/** Decisions and deeds that are done or not done: "har antagit", "ska ha inrättats". */
export const DECIDED_VERBS = words(`
  anlägga anta besluta bevilja bilda bygga etablera fastställa färdigställa genomföra godkänna införa inrätta
  installera inviga lansera publicera starta teckna tillsätta underteckna upphandla utarbeta utse öppna
`);
