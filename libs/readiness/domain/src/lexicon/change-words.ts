import { words } from './words';

// Words of change, after the rubric's own lists and the verbs that the official statistics' commentaries use for a curve's course.

export const INCREASE_VERBS = words(`
  accelerera berika bredda dubblera effektivisera expandera fyrdubbla förbättra fördjupa fördubbla förhöja förlänga
  förstora förstärka förtäta höja intensifiera klimba klättra lyfta maximera mångdubbla påskynda skärpa snabba stiga
  stärka tillta tillväxa tiodubbla tredubbla uppgradera utvidga utöka vidga växa öka
`);
export const DECREASE_VERBS = words(`
  avlasta avta banta begränsa bekämpa bromsa bryta dämpa eliminera falla fasa förkorta försvaga försvinna försämra
  halvera hejda kapa korta krympa lindra mildra minimera minska motverka neutralisera pressa reducera sjunka sänka
  upphöra utjämna utrota
`);
export const MAINTAIN_VERBS = words('behålla bibehålla bevara upprätthålla vidmakthålla');

/** Adjectives and adverbs that say the direction by themselves. */
export const INCREASE_WORDS = words(`
  alltfler bredare bättre djupare dubbelt fler fortare förbättring fördubbling förstärkning högre höjning längre mer
  mera rikare snabbare starkare större tilltagande tredubbling tätare uppgång utökning vidare ökning
`);
export const DECREASE_WORDS = words(`
  avtagande begränsning färre halvering kortare lägre mindre minskning nedgång reducering reduktion svagare sänkning
`);
export const MAINTAIN_WORDS = words(`
  oförändrad oförändrat oförändrade bibehållen bibehållet bibehållna oförminskad oförminskat
`);

/** Nouns that make a comparative a fixed term and not a change: "högre utbildning", "mindre orter". */
export const FIXED_COMPARATIVES: Record<string, string[]> = {
  högre: words('utbildning utbildningar lärosäte lärosäten studier seminarium tjänsteman tjänstemän utbildningen'),
  mindre: words(
    'ort orter orterna företag företagen kommun kommuner kommunerna stad städer samhälle samhällen tätorter tätort bolag gårdar',
  ),
  större: words(
    'ort orter orterna företag företagen kommun kommuner kommunerna stad städer städerna samhällen tätorter tätort bolag',
  ),
  längre: words('sikt tid'),
  vidare: [],
};

/** Particles that turn gå, komma, dra and fasa into change: "gå upp", "gått ned", "skära ner", "fasa ut". */
export const UP_PARTICLES = words('upp uppåt framåt');
export const DOWN_PARTICLES = words('ned ner nedåt neråt bort ut');
