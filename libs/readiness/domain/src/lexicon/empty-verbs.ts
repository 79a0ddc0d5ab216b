import { words } from './words';

// Verbs of strategies that say nothing of what is to happen, by infinitive; from knowledge of strategy prose.

/** Named wherever they stand. */
export const EMPTY_VERBS = words(`
  attrahera balansera befästa bejaka berika beröra bidra blomstra bredda fira forma frodas främja fungera funka
  förankra förbättra fördjupa förenkla förfina förnya förstärka förädla genomsyra gestalta gynna harmonisera hylla
  inspirera kraftsamla kvalitetssäkra levandegöra lita locka lotsa lyfta längta maximera medverka minimera
  mobilisera modernisera motivera motverka möjliggöra odla omfamna optimera positionera profilera pulsera påverka
  renodla samverka satsa sjuda skärpa spira sprudla stimulera sträva stärka stödja stötta synliggöra säkerställa
  säkra tillgängliggöra tillvarata trimma trivas trygga underlätta uppmuntra uppmärksamma uppvärdera utveckla
  vidareutveckla vitalisera vårda välkomna värna vässa överbrygga
`);

/** These say something where what they strengthen is measured. */
export const STRENGTHENING_VERBS = words(`
  stärka förstärka förbättra lyfta bredda fördjupa motverka
`);

/** First words of phrases that no level settles: "verka för", "på sikt". */
export const ALWAYS_EMPTY = words('verka på så bidra medverka arbeta i');
