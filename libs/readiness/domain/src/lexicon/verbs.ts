import { words } from './words';

// Verbs of goals and strategies by conjugation, written from knowledge of regional strategies, action plans and municipal budgets.

/** öka, ökar, ökade, ökat */
export const AR_VERBS = words(`
  avsluta avspegla avveckla backa beakta bearbeta beforska behandla bekosta bemanna beräkna berätta besiktiga beta
  betala betrakta bevisa bevittna blanda blomma boka borga börja coacha cykla dela designa dika drabba droga dö ebba
  elda fimpa fiska flytta forsa fråga förbruka förhindra förklara förlita förlora förorena förtydliga förvandla
  förändra gifta granska greppa gro grunda hamna handla hedra hindra hitta hota häcka hämma hämta införliva invänta
  jaga jobba jämna kalka kalla kasta klara klinga knappa kosta kräla kämpa känneteckna ladda laga lagra lagstifta
  landa larma lita lova lämna mata matcha mejla missgynna mista mogna motsvara närma nätverka omfatta omfördela
  omvandla oroa packa passa peka pendla platsa plocka prata prägla påbörja påvisa ranka redovisa rena rubba råda rädda
  räkna röka rösta sakna samtala samutnyttja segla sikta skada skala skatta skicka skifta skola skruva skörda slipa
  sluta smaka spara spegla spela spruta stanna stoppa strama stressa stråla strömma städa surfa svara såra tacka tala
  tappa tilldela tilltala tillverka titta tjäna tolka toppa trappa träna tvinga tvivla unna uppfatta uppmana uppskatta
  urholka utmana utmynna utrusta utspela utvandra vaka vandra varna vaska vila visa våga vänta växla vörda återanpassa
  återbruka återhämta ägna ändra överklaga överträffa övervaka
`);

/** höja, höjer, höjde, höjt */
export const ER_VERBS = words(`
  anlägga anmäla ansluta anställa använda avläsa avsätta bebygga bedriva bedöma befästa begära behålla behöva belysa
  beröra beställa bestämma besöka betyda bibehålla binda bjuda bosätta bryta bygga byta bära dricka driva dölja
  erbjuda erhålla erkänna ersätta falla fastställa finna fortsätta framställa fullfölja färdigställa föda följa
  förbinda förebygga förekomma förhöja förstärka försvinna försörja förtjäna förutsätta genomföra glädja glänsa glömma
  godkänna gräva gömma göra handleda hjälpa hyra hålla hänga härleda höja höra igångsätta inbjuda införa inge inleda
  innebära innehålla inviga iordningställa jämföra kartlägga knyta komma krympa kräva känna köra leda leva ligga lyfta
  lysa låta lägga lära läsa lösa marknadsföra medföra märka mäta möjliggöra möta nyanställa omkomma planlägga resa
  rymma röja röra sammanföra sjunka sjösätta skilja skjuta skriva skära skärpa släppa sova sprida stiga styra ställa
  stänga stärka stödja synliggöra säga säkerställa sända sänka sätta söka tillföra tillgängliggöra tillhandahålla
  tillåta trycka tränga tycka tyda tydliggöra täcka tända tänka tömma undanröja underskrida understiga undersöka
  undvika uppfylla uppföra upphöra uppleva upprätthålla utbyta utgöra utlysa utnämna utreda utsätta verkställa
  vidmakthålla vinna väcka väga vägleda välja vända värma växa åka åstadkomma återanvända återställa återvinna
  återvända äga äta överföra överskrida överstiga övervinna
`);

/** nå, når, nådde, nått */
export const R_VERBS = words(`
  ange anta avse avta bestå bidra bistå bli bo delta dra framgå framstå få förbli ge gå ingå kvarstå må nå omhänderta
  rå se slå stå sy ta tillgodose tillta tillvarata tro uppge uppgå uppnå uppstå utse vidta återstå överge
`);
