import { words } from './words';

// What organisations do, as strategies and action plans word it; from knowledge of regional and municipal planning.

/** Verbs whose doing is the goal: activity, no direction. Read with the wording's first word, with "ska" and in the passive. */
export const ACTIVITY_VERBS = words(`
  utveckla vidareutveckla skapa bygga planera projektera kraftsamla genomföra införa utarbeta arbeta samarbeta satsa
  samla samordna koordinera organisera driva tillhandahålla ordna anordna arrangera forma odla bädda uppmuntra
  stimulera underlätta möjliggöra synliggöra tillgängliggöra tillvarata förvalta stötta stödja prioritera fokusera
  investera finansiera upphandla kartlägga analysera utreda utvärdera undersöka bevaka kommunicera informera
  marknadsföra profilera positionera rekrytera utbilda fortbilda kompetensutveckla digitalisera automatisera
  elektrifiera modernisera rusta upprusta renovera restaurera förnya anpassa utforma testa utforska kommersialisera
  integrera inkludera involvera engagera mobilisera aktivera inspirera åtgärda åstadkomma etablera inrätta starta
  anlägga uppföra plantera installera initiera implementera formulera revidera uppdatera publicera lansera främja
  samverka verka medverka bidra säkra säkerställa trygga värna vårda skydda förebygga hantera sprida förmedla 
   koppla knyta leda attrahera locka systematisera undanröja röja slopa avskaffa montera
  teckna klimatanpassa klimatsäkra öppna sanera återställa tillämpa konkretisera tydliggöra verkställa förverkliga
  ansluta sammanlänka länka binda bana nyttja utnyttja använda optimera forska pröva prova sträva 
       vässa rikta inrikta påverka 
`);

/** Passive or participle forms with these verbs say that something is produced: "byggs", "införs", "tas fram". */
export const PRODUCING_VERBS = words(`
  bilda   inviga tillsätta färdigställa   bygga införa genomföra anlägga uppföra inrätta starta etablera utarbeta upphandla installera projektera planera
  utreda kartlägga utvärdera renovera restaurera rusta upprusta utforma lansera publicera revidera implementera
  digitalisera elektrifiera plantera ta utveckla skapa anordna arrangera samordna marknadsföra prioritera finansiera
  montera öppna teckna investera avsätta satsa testa
`);

/** Verbal nouns at the head of a heading that say doing: "Krafttag: vätgas", "Gemensam bevakning av ...". */
export const ACTIVITY_NOUNS = words(`kompetensutveckling rådgivning fortbildning 
  bevakning krafttag kraftsamling uppslutning samordning samling kartläggning mobilisering marknadsföring
  lobbyarbete påverkansarbete utredning planering genomförande uppföljning utvärdering framtagande etablering
  utbyggnad upphandling omställningsarbete utvecklingsarbete kampanj aktivitet åtgärdsprogram dialog paraplyprojekt
  upprustning införande samarbete byggstart inrättande implementering tillsättning beställning profilering
  opinionsbildning nätverkande kunskapsspridning erfarenhetsutbyte
`);

/** Adjective-like participles that state a fact which can be looked up: decided, adopted, granted. */
export const FACT_PARTICIPLES = words(`
  beslutad antagen upptagen utsedd utnämnd certifierad godkänd inrättad invigd fastställd undertecknad beviljad
  tilldelad klassad diplomerad ackrediterad färdigställd byggd byggstartad driftsatt påbörjad genomförd slutförd
  avslutad införd etablerad startad skyddad registrerad öppnad avtalad tecknad upphandlad medfinansierad
  lagakraftvunnen
`);

/** Decisions and deeds that are done or not done: "har antagit", "ska ha inrättats". */
export const DECIDED_VERBS = words(`
  anta besluta fastställa inrätta införa etablera starta öppna inviga bygga anlägga genomföra utarbeta utse teckna underteckna färdigställa
  upphandla lansera godkänna bevilja bilda tillsätta publicera installera
`);
