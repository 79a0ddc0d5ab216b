import { words } from './words';

// What organisations do, as strategies and action plans word it; from knowledge of regional and municipal planning.

/** Verbs whose doing is the goal: activity, no direction. Read with the wording's first word, with "ska" and in the passive. */
export const ACTIVITY_VERBS = words(`
  anlägga anordna anpassa ansluta anslå anställa använda arbeta avskaffa avsätta avveckla bana belysa bemanna bevaka
  bevilja bidra binda bygga byta bädda coacha driva engagera ersätta erövra forma forska fortbilda främja fördela
  förebygga förenkla förmedla förnya förtydliga förvalta förverkliga genomföra handleda hantera införa inrikta
  inrätta kartlägga klimatanpassa klimatsäkra knyta kompetensutveckla koppla kraftsamla köpa leda levandegöra länka
  marknadsföra medverka möjliggöra nyttja odla ordna prova pröva påverka rikta rusta röja samarbeta samla
  sammanlänka samordna samverka satsa sjösätta skapa skydda skylta slopa sprida starta sträva stödja stötta
  synliggöra säkerställa säkra teckna testa tillgängliggöra tillhandahålla tillvarata tillämpa trygga tydliggöra
  undanröja underlätta undersöka uppdatera uppföra upphandla uppmuntra upprusta utarbeta utbilda utforma utforska
  utnyttja utreda utveckla verka verkställa vidareutveckla vägleda värna vässa vårda åstadkomma återställa återväta
  åtgärda öppna
`);

/** Passive forms with these verbs, or with those of a decision, say that something is produced: "byggs", "införs", "tas fram". */
export const PRODUCING_VERBS = words(`
  anordna digitalisera elektrifiera finansiera inventera kartlägga mäta plantera prioritera projektera renovera
  restaurera revidera riva rusta samordna sanera satsa sjösätta skapa ta testa uppföra upprusta utforma utreda
  utveckla utvärdera återställa
`);

/** Verbal nouns at the head of a heading that say doing: "Krafttag: vätgas", "Gemensam bevakning av ...". */
export const ACTIVITY_NOUNS = words(`
  aktivitet anläggande bevakning byggstart dialog erfarenhetsutbyte etablering fortbildning framtagande framtagning
  genomförande implementering införande inrättande inventering kampanj kartläggning kompetensutveckling krafttag
  kunskapsspridning marknadsföring mobilisering opinionsbildning planering profilering rekrytering restaurering
  rådgivning samarbete samling samordning spaning tillsättning uppföljning upphandling upprustning uppslutning
  utbyggnad utredning utvärdering återvätning övervakning
`);

/** Adjective-like participles that state a fact which can be looked up: decided, adopted, granted. */
export const FACT_PARTICIPLES = words(`
  ackrediterad antagen avsatt avslutad beslutad beviljad byggd certifierad diplomerad driftsatt etablerad fastställd
  färdigställd genomförd godkänd införd inrättad invigd medfinansierad påbörjad registrerad skyddad slutförd startad
  tecknad tilldelad undertecknad upphandlad upptagen utnämnd utsedd öppnad
`);

/** Decisions and deeds that are done or not done: "har antagit", "ska ha inrättats". */
export const DECIDED_VERBS = words(`
  anlägga anta besluta bevilja bilda bygga etablera fastställa färdigställa genomföra godkänna införa inrätta
  installera inviga lansera publicera starta teckna tillsätta underteckna upphandla utarbeta utse öppna
`);
