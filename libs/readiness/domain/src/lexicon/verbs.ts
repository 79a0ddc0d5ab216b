import { words } from './words';

// Verbs of goals and strategies by conjugation, written from knowledge of regional strategies, action plans and municipal budgets.

/** öka, ökar, ökade, ökat */
export const AR_VERBS = words(`minimera maximera dubblera 
  dö öka minska förbättra förstora utöka utvidga vidga bredda accelerera expandera fördubbla tredubbla fyrdubbla
  femdubbla mångdubbla halvera reducera begränsa dämpa korta förkorta kapa pressa bromsa mildra utjämna motverka
  avveckla bekämpa bevara trygga säkra skapa utveckla vidareutveckla främja samverka verka medverka påverka planera
  projektera etablera inrätta starta utarbeta arbeta samarbeta satsa kraftsamla samla samordna koordinera organisera
  ordna anordna arrangera forma odla bädda uppmuntra stimulera underlätta förvalta värna vårda skydda stötta
  prioritera fokusera rikta inrikta investera finansiera upphandla analysera utvärdera bevaka kommunicera informera
  profilera positionera attrahera locka rekrytera utbilda fortbilda kompetensutveckla coacha digitalisera automatisera
  elektrifiera effektivisera modernisera rusta upprusta renovera restaurera förnya förändra omvandla anpassa utforma
  designa testa pröva prova utforska forska innovera experimentera kommersialisera internationalisera exportera
  importera integrera inkludera involvera engagera mobilisera aktivera motivera inspirera uppmärksamma dokumentera
  rapportera redovisa nyttja utnyttja sortera samutnyttja optimera balansera stabilisera hantera åtgärda bearbeta
  behandla råda förverkliga närma räkna uppfatta betrakta skatta tala lita längta blomma skörda jobba studera pendla
  flytta cykla vandra stanna rösta röka träna klara avsluta påbörja börja sluta lämna koppla länka växla variera
  motsvara svara matcha spegla avspegla omfatta representera passera toppa ranka placera kvalificera certifiera
  miljöcertifiera besluta tilldela bevilja teckna underteckna signera lansera publicera presentera fungera funka
  förvandla förmedla dela utrusta kompensera tjäna fördjupa uppgradera påskynda intensifiera förbruka konsumera
  producera tillverka leverera transportera bekosta spara kosta plantera sanera rena kalka dika elda isolera
  installera montera öppna invänta vänta gynna missgynna drabba hindra förhindra eliminera utrota fasa fimpa sakna
  mista tappa förlora försämra försvaga urholka hota utmana slopa avskaffa tillämpa praktisera beräkna uppskatta
  granska kontrollera besiktiga backa sammanlänka nätverka harmonisera standardisera konkretisera precisera initiera
  implementera realisera formulera definiera revidera uppdatera aktualisera införliva skola kasta bana visa bevisa
  påvisa berika förädla förfina skruva vässa trimma slipa beforska ackumulera kanalisera rubba såra sikta sträva
  distribuera lagra magasinera klimatanpassa klimatsäkra förankra gestalta beakta synka systematisera förenkla förtydliga förankra rädda jämna hitta våga öka greppa packa backa bejaka bevaka befästa bemanna bilda värdera hämma
  berätta betala bevittna blanda boka borga diskutera droga fira fiska forsa fråga förklara förlita förorena gifta handla
  hota identifiera jaga kalla kombinera konkurrera kopiera kosta kräla ladda lagra laga landa larma lova mata mejla mogna
  notera odla ordinera oroa övervaka passa peka placera plocka prata presentera problematisera protestera publicera reagera reglera reparera respektera
  rusta samtala segla signalera skada skicka smaka spela starta stoppa stressa städa summera surfa tacka tappa
  titta tvinga tvivla unna uppmana vaccinera vaka vandra varna verifiera vila våga vörda ägna ändra överbrygga
  överklaga genomsyra gro kulminera blomstra grunda hamna hedra lagstifta mista nominera omfördela omlokalisera omstrukturera ordna
  platsa praktikera rasa ratificera rekommendera rehabilitera samexistera skifta skala spruta stabilisera stagnera stimulera strömma stråla superoptimera tilltala
  tolka utmynna utspela utvandra vaska verka återanpassa återbruka återetablera återhämta dominera dokumentera segregera vitalisera
`);

/** höja, höjer, höjde, höjt */
export const ER_VERBS = words(`
  lyfta säkerställa bygga genomföra införa leda driva kartlägga utreda undersöka marknadsföra handleda belysa använda
  återvinna återanvända lösa hjälpa följa uppfylla uppleva känna bedöma tycka resa besöka bosätta läsa fullfölja
  fortsätta binda förbinda krympa rymma täcka märka godkänna fastställa utnämna erkänna föda möta leva sprida tillföra
  ersätta byta ställa sätta lägga komma ligga vinna växa höja sänka stärka förstärka stiga sjunka falla
  skärpa förhöja anlägga bebygga uppföra återställa gräva värma stänga behöva kräva medföra betyda förutsätta
  förebygga undvika utbyta mäta avläsa sammanföra knyta verkställa igångsätta vägleda stöda vända bryta säga jämföra
  inviga undanröja röja försörja välja tänka anmäla hyra inleda omkomma upphöra glänsa lysa utlysa väga återvända förtjäna äga överföra övervinna försvinna glädja sjösätta avsätta utsätta anställa beställa framställa härleda tyda styra sända röra beröra köra begära åka dölja gömma glömma tömma
`);

/** nå, når, nådde, nått */
export const R_VERBS = words(`
  uppnå nå kvarstå återstå uppgå slå stå bo må tro sy bli ta gå se bistå dra rå
`);
