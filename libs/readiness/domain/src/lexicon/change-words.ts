import { words } from './words';

// Words of change, after the rubric's own lists and the verbs that the official statistics' commentaries use for a curve's course.

export const INCREASE_VERBS = words(`maximera dubblera 
  öka växa höja stärka förstärka förbättra stiga utöka utvidga vidga bredda accelerera expandera fördubbla tredubbla
  fyrdubbla femdubbla mångdubbla lyfta tillta fördjupa uppgradera påskynda intensifiera skärpa förhöja
  förlänga berika förstora effektivisera
`);
export const DECREASE_VERBS = words(`minimera 
  minska sänka halvera begränsa reducera sjunka avta krympa dämpa korta förkorta kapa pressa bromsa mildra utjämna
  motverka falla fasa upphöra försvinna bekämpa eliminera utrota försämra försvaga
`);
export const MAINTAIN_VERBS = words('behålla bibehålla bevara upprätthålla vidmakthålla');

/** Adjectives and adverbs that say the direction by themselves. */
export const INCREASE_WORDS = words(`
  fler mer mera bättre högre större starkare längre tätare snabbare bredare djupare vidare rikare ökning höjning
  förbättring förstärkning fördubbling tredubbling utökning uppgång dubbelt stigande växande ökande tilltagandende
`);
export const DECREASE_WORDS = words(`
  färre lägre mindre kortare minskning sänkning halvering reduktion reducering begränsning nedgång minskande sjunkande
  fallande avtagande krympande svagare
`);
export const MAINTAIN_WORDS = words(
  'oförändrad oförändrat oförändrade bibehållen bibehållet bibehållna bevarad bevarat bevarade oförminskad oförminskat',
);

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
