import { words } from './words';

// Verbs of goals and strategies by conjugation, written from knowledge of regional strategies, action plans and municipal budgets.

/** öka, ökar, ökade, ökat */
export const AR_VERBS = words(`
  avsluta avspegla avveckla backa beakta bearbeta beforska behandla bekosta bemanna beräkna berätta besiktiga beta
  betala betrakta bevisa bevittna blanda blomma boka borga börja coacha cykla dela designa dika drabba droga dö ebba
  elda fimpa fiska flytta forsa fråga förbruka förfina förhindra förklara förlita förlora förorena förtydliga
  förvandla förändra gifta granska greppa gro grunda hamna handla hedra hindra hitta hota häcka hämma hämta införliva
  invänta jaga jobba jämna kalka kalla kasta klara klinga knappa kosta kräla kämpa ladda laga lagra lagstifta landa
  larma lita lova lämna mata matcha mejla missgynna mista mogna motsvara närma nätverka omfatta omfördela omvandla
  oroa packa passa peka pendla platsa plocka prata påbörja påvisa ranka redovisa rena rubba rädda räkna råda röka
  rösta sakna samtala samutnyttja segla sikta skada skala skatta skicka skifta skola skruva skörda slipa sluta smaka
  spara spegla spela spruta stanna stoppa strama stressa stråla strömma städa surfa svara såra tacka tala tappa
  tilldela tilltala tillverka titta tjäna tolka toppa träna tvinga tvivla unna uppfatta uppmana uppskatta urholka
  utmana utmynna utrusta utspela utvandra vaka vandra varna vaska vila visa vänta växla våga vörda ägna ändra
  återanpassa återbruka återhämta överklaga överträffa övervaka
`);

/** höja, höjer, höjde, höjt */
export const ER_VERBS = words(`
  anlägga anmäla anställa använda avläsa avsätta bebygga bedöma begära behöva belysa beröra beställa bestämma besöka
  betyda binda bosätta bryta bygga byta driva dölja erkänna ersätta falla fastställa fortsätta framställa fullfölja
  föda följa förbinda förbli förebygga förhöja förstärka försvinna försörja förtjäna förutsätta genomföra glädja
  glänsa glömma godkänna gräva gömma handleda hjälpa hyra hänga härleda höja igångsätta införa inleda inviga jämföra
  kartlägga knyta komma krympa kräva känna köra leda leva ligga lyfta lysa lägga läsa lösa marknadsföra medföra märka
  mäta möta nyanställa omkomma resa rymma röja röra sammanföra sjunka sjösätta skärpa släppa sprida stiga styra
  ställa stänga stärka stöda säga säkerställa sända sänka sätta tillföra trycka tränga tycka tyda täcka tända tänka
  tömma undanröja undersöka undvika uppfylla uppföra upphöra uppleva utbyta utlysa utnämna utreda utsätta verkställa
  vinna väga vägleda välja vända värma växa äga åka återanvända återställa återvinna återvända överföra övervinna
`);

/** nå, når, nådde, nått */
export const R_VERBS = words(`
  uppnå nå kvarstå återstå uppgå slå stå bo må tro sy bli ta gå se bistå dra rå
`);
