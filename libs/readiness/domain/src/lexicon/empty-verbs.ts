import { words } from './words';

// Verbs of strategies that say nothing of what is to happen, by infinitive; from knowledge of strategy prose.

/** Named wherever they stand. */
export const EMPTY_VERBS = words(`minimera maximera locka beröra 
  förenkla   främja utveckla vidareutveckla samverka odla stimulera uppmuntra underlätta möjliggöra stödja stötta värna satsa
  synliggöra lyfta stärka förstärka förbättra optimera fördjupa mobilisera inspirera förädla kraftsamla profilera
  positionera berika gynna bredda förnya vässa frodas blomstra trivas funka fungera uppmärksamma sträva vitalisera
  motverka påverka forma bidra medverka attrahera säkra säkerställa trygga genomsyra längta
`);

/** These say something where what they strengthen is measured. */
export const STRENGTHENING_VERBS = words(`
  stärka förstärka förbättra lyfta bredda fördjupa motverka
`);

/** First words of phrases that no level settles: "verka för", "på sikt". */
export const ALWAYS_EMPTY = words(`
  verka verkar på så bidra bidrar medverka medverkar arbeta arbetar i
`);
