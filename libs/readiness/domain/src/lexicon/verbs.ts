import { words } from './words';

// Verbs of goals and strategies by conjugation, written from knowledge of regional strategies, action plans and municipal budgets.
// `-ar`: öka, ökar, ökade, ökat. `-er`: höja, höjer, höjde, höjt. Irregular ones stand with their forms in `irregular-verbs.ts`.

export const AR_VERBS = words(`
  öka minska lyfta(er) förbättra förstora utöka utvidga vidga bredda accelerera expandera fördubbla tredubbla fyrdubbla femdubbla mångdubbla halvera reducera
  begränsa dämpa korta förkorta kapa pressa bromsa mildra utjämna motverka avveckla bekämpa bevara bibehålla(x) vidmakthålla(x) upprätthålla(x) trygga säkra
  säkerställa(er) skapa utveckla vidareutveckla främja samverka verka medverka påverka bidra(x) planera projektera bygga(er) etablera inrätta starta
  genomföra(er) införa(er) utarbeta arbeta samarbeta satsa kraftsamla samla samordna koordinera organisera leda(er) driva(er) erbjuda(x) tillhandahålla(x)
  ordna anordna arrangera forma odla bädda uppmuntra stimulera underlätta möjliggöra(x) synliggöra(x) tillgängliggöra(x) tillvarata(x) förvalta värna vårda
  skydda stötta prioritera fokusera rikta inrikta investera finansiera upphandla kartlägga(er) analysera utreda(er) utvärdera undersöka(er) bevaka
  kommunicera informera marknadsföra(er) profilera positionera attrahera locka rekrytera utbilda fortbilda kompetensutveckla handleda(er) coacha
  digitalisera automatisera elektrifiera effektivisera modernisera rusta upprusta renovera restaurera förnya förändra omvandla
  anpassa utforma designa testa pröva(ar) prova utforska forska innovera experimentera kommersialisera internationalisera exportera importera
  integrera inkludera involvera engagera mobilisera aktivera motivera inspirera uppmärksamma belysa(er) dokumentera rapportera redovisa
  använda(er) nyttja utnyttja återvinna(er) återanvända(er) sortera samutnyttja optimera balansera stabilisera hantera lösa(er) åtgärda
  bearbeta behandla hjälpa(er) råda följa(er) uppfylla(er) förverkliga åstadkomma(x) uppnå(r) nå(r) närma avta(x)
  präglas(x) kännetecknas(x) karakteriseras(x) räkna uppfatta betrakta uppleva(er) känna(er) uppge(x) ange(x) skatta bedöma(er) tycka(er) tala
  lita längta blomma skörda jobba studera pendla resa(er) flytta cykla vandra besöka(er) delta(x) vistas(x) bosätta(er) stanna kvarstå(r) finnas(x) återstå(r)
  rösta röka träna läsa(er) fullfölja(er) klara avsluta påbörja börja fortsätta(er) sluta lämna ansluta(x) koppla binda(er) förbinda(er) länka
  krympa(er) växla(ar) variera motsvara svara matcha spegla avspegla omfatta innehålla(x) rymma(er) täcka(er) utgöra(x) representera uppgå(r)
  överstiga(x) understiga(x) passera slå(r) toppa ranka placera kvalificera certifiera(ar) märka(er) miljöcertifiera godkänna(er) besluta anta(x) fastställa(er)
  utse(x) utnämna(er) erkänna(er) tilldela bevilja teckna underteckna signera lansera publicera presentera hålla(x) stå(r) föda(er) frodas(x) trivas(x)
  mötas(x) möta(er) samsas(x) leva(er) bo(r) må(r) tro(r) sy(r) åldras(x) fungera funka förvandla förmedla sprida(er) dela bjuda(x) tillåta(x) tillföra(er)
  förse(x) utrusta kompensera ersätta(er) byta(er) ställa(er) sätta(er) lägga(er) göra(x) ge(x) ha(x) vara(x) bli(r) ta(r) gå(r) se(r) komma(er) ligga(er)
  erhålla(x) vinna(er) tjäna tillväxa(er) växa(er) höja(er) sänka(er) stärka(er) förstärka(er) stiga(er) sjunka(er) falla(er) tillta(x) höjas(x) fördjupa
  uppgradera påskynda intensifiera skärpa(er) förhöja(er) förbruka konsumera producera tillverka leverera transportera bekosta spara(ar) kosta anlägga(er)
  bebygga(er) uppföra(er) plantera återställa(er) restaurera sanera rena(ar) kalka gräva(er) dika elda värma(er) isolera installera montera
  öppna stänga(er) invänta vänta behöva(er) kräva(er) medföra(er) innebära(x) betyda(er) förutsätta(er) gynna missgynna drabba hindra förhindra förebygga(er)
  undvika(er) eliminera utrota fasa fimpa sakna mista tappa förlora försämra försvaga urholka hota utmana utbyta(er) slopa avskaffa
  tillämpa praktisera följas(x) mäta(er) beräkna uppskatta avläsa(er) granska kontrollera besiktiga(ar) testas(x) stödja(x) bistå(r) backa
  sammanföra(er) sammanlänka knyta(er) nätverka träffas(x) enas(x) enhetliggöra(x) harmonisera standardisera tydliggöra(x) konkretisera precisera
  verkställa(er) initiera igångsätta(er) implementera realisera formulera definiera revidera uppdatera aktualisera införliva
  skola(ar) vägleda(er) stöda(er) dra(r) vända(er) bryta(er) kasta bana säga(er) visa bevisa påvisa berika förädla förfina skruva vässa trimma slipa
  beforska jämföra(er) vidta(x) ackumulera kanalisera mobilisera rubba såra rå(r) undanröja(er) röja(er) säkras(x) siktar(x) sikta sträva verka försörja(er)
  distribuera lagra magasinera klimatanpassa klimatsäkra omhänderta(x) tillgodose(x) tillgodogöra(x) förankra gestalta beakta synka systematisera
`);

/** Irregular forms: infinitive, then present, past, supine and passive forms as far as they are used in goals. */
export const IRREGULAR_VERBS: Record<string, string> = {
  bibehålla: 'bibehåller bibehöll bibehållit bibehålls bibehållas',
  upprätthålla: 'upprätthåller upprätthållit upprätthålls upprätthållas',
  vidmakthålla: 'vidmakthåller vidmakthållit vidmakthålls vidmakthållas',
  behålla: 'behåller behöll behållit behålls behållas',
  bidra: 'bidrar bidrog bidragit',
  erbjuda: 'erbjuder erbjöd erbjudit erbjuds erbjudas',
  tillhandahålla: 'tillhandahåller tillhandahålls tillhandahållas',
  möjliggöra: 'möjliggör möjliggjort möjliggörs möjliggöras',
  synliggöra: 'synliggör synliggörs synliggöras',
  tillgängliggöra: 'tillgängliggör tillgängliggörs tillgängliggöras',
  tydliggöra: 'tydliggör tydliggörs tydliggöras',
  tillvarata: 'tillvaratar tillvaratas tillvaratagit',
  åstadkomma: 'åstadkommer åstadkommit åstadkoms åstadkommas',
  avta: 'avtar avtog avtagit',
  tillta: 'tilltar tilltog tilltagit',
  prägla: 'präglar präglas präglats',
  känneteckna: 'kännetecknas kännetecknar',
  karakterisera: 'karakteriseras karakteriserar karaktäriseras',
  uppge: 'uppger uppgav uppgett uppgivit',
  ange: 'anger angav angett',
  delta: 'deltar deltog deltagit deltaga',
  vistas: 'vistas vistats',
  finnas: 'finns fanns funnits',
  finna: 'finner funnit',
  ansluta: 'ansluter anslöt anslutit ansluts anslutas',
  utgöra: 'utgör utgjorde utgjort utgörs utgöras',
  överstiga: 'överstiger översteg överstigit överskrider överskrida överskridas',
  understiga: 'understiger understeg understigit underskrider underskrida',
  anta: 'antar antog antagit antas antogs',
  utse: 'utser utsåg utsett utses',
  hålla: 'håller höll hållit hålls hållas',
  innehålla: 'innehåller innehållit',
  trivas: 'trivs trivts',
  frodas: 'frodas frodats',
  åldras: 'åldras åldrats',
  mötas: 'möts mötts',
  bjuda: 'bjuder bjöd bjudit bjuds',
  inbjuda: 'inbjuder',
  göra: 'gör gjorde gjort görs göras gjorts',
  ge: 'ger gav gett givit ges gavs',
  ha: 'har hade haft',
  vara: 'är var varit vore',
  bli: 'blir blev blivit förbli förblir',
  ta: 'tar tog tagit tas tagits',
  gå: 'går gick gått gås',
  se: 'ser såg sett ses',
  komma: 'kommer kom kommit',
  ligga: 'ligger låg legat',
  erhålla: 'erhåller erhållit',
  innebära: 'innebär inneburit',
  stödja: 'stödjer stöder stödde stött stöds stödjas',
  stiga: 'stiger steg stigit',
  sjunka: 'sjunker sjönk sjunkit',
  falla: 'faller föll fallit',
  växa: 'växer växte vuxit växt',
  vinna: 'vinner vann vunnit',
  vidta: 'vidtar vidtas vidtagit',
  tillgodose: 'tillgodoser tillgodoses',
  omhänderta: 'omhändertas omhändertar',
  stå: 'står stod stått',
  slå: 'slår slog slagit',
  nå: 'når nådde nått nås nåtts',
  uppnå: 'uppnår uppnådde uppnått uppnås uppnåtts',
  säga: 'säger sade sagt',
  få: 'får fick fått fås',
  binda: 'binder band bundit binds bindas',
  driva: 'driver drev drivit drivs drivas',
  dra: 'drar drog dragit dras',
  skriva: 'skriver skrev skrivit skrivs skrivas',
  lära: 'lär lärde lärt läras',
  göras: 'görs',
  minnas: 'minns',
  hoppas: 'hoppas',
  avse: 'avser avses',
  bryta: 'bryter bröt brutit bryts brytas',
  bära: 'bär bar burit bärs bäras',
  föda: 'föder födde fött föds födas',
  rå: 'råder',
  låta: 'låter lät låtit',
  tillåta: 'tillåter tillåtit tillåts',
  skjuta: 'skjuter skjutit',
  söka: 'söker sökte sökt söks sökas',
};
