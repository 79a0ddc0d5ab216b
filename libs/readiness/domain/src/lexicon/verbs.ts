import { words } from './words';

// Verbs of goals and strategies by conjugation, written from knowledge of regional strategies, action plans and municipal budgets.

/** öka, ökar, ökade, ökat */
export const AR_VERBS = words(`
  avsluta backa beakta bearbeta behandla bemanna beräkna berätta beta betala betrakta blanda blomma börja cykla dela
  designa dika drabba dö fiska flytta fråga förbruka förhindra förklara förlora förorena förvandla förändra granska
  gro grunda hamna handla hindra hitta hota häcka hämta jobba jämna klara klinga kosta kämpa känneteckna ladda lagra
  lagstifta landa lita lämna matcha mogna motsvara närma nätverka omfatta omfördela omvandla oroa pendla plocka
  prägla påbörja påvisa ranka redovisa rena råda rädda räkna röka rösta sakna samtala sikta skada skatta skifta
  skola skörda sluta spara spegla spela stanna stoppa strama stressa stråla städa svara tacka tala tilldela tilltala
  tillverka tjäna toppa trappa träna uppfatta uppmana uppskatta urholka utmana utmynna utrusta varna vila visa våga
  vänta växla återanpassa återbruka återhämta ägna ändra överklaga överträffa övervaka
`);

/** höja, höjer, höjde, höjt */
export const ER_VERBS = words(`
  anlägga anmäla ansluta anställa ansöka använda avsätta bebygga bedriva bedöma befästa behålla behöva belysa beröra
  beställa bestämma besöka betyda bibehålla binda bjuda bryta bygga byta bära driva erbjuda erhålla ersätta falla
  fastställa finna fortsätta framställa färdigställa föda följa förbinda förebygga förekomma förhöja förstärka
  försvinna försörja förutsätta genomföra godkänna göra handleda hjälpa hyra hålla höja höra inbjuda införa inleda
  innebära innehålla inreda inviga iordningställa jämföra kartlägga knyta komma krympa kräva känna köra leda leva
  ligga lyfta låta lägga lära läsa lösa marknadsföra medföra märka mäta möjliggöra möta nyanställa omkomma planlägga
  resa rymma röja röra sjunka sjösätta skjuta skära skärpa släppa sprida stiga styra ställa stänga stärka stödja
  synliggöra säkerställa sänka sätta söka tillföra tillgängliggöra tillhandahålla tillåta trycka tydliggöra täcka
  tänka undanröja underskrida understiga undersöka undvika uppfylla uppföra upphöra uppleva upprätthålla utbyta
  utgöra utreda utsätta verkställa vidmakthålla vinna väcka väga vägleda välja vända värma växa åka åstadkomma
  återanvända återställa återvinna återvända äga äta överföra överskrida överstiga
`);

/** nå, når, nådde, nått */
export const R_VERBS = words(`
  ange anta avse avta bestå bidra bistå bli bo delta dra framgå framstå få förbli ge gå ingå kvarstå må nå omhänderta
  rå se slå stå sy ta tillgodose tillta tillvarata tro uppge uppgå uppnå uppstå utse vidta återstå överge
`);
