const word = (...forms: string[]) => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu');

/** What is to come, not what is. */
export const FUTURE = word(
  'ska(?:ll)?',
  'kommer (?:\\p{L}+ )?att',
  'avser',
  'planera(?:s|r|d|t|de)?',
  'framöver',
  'nästa år',
  'kommande',
  '(?:under|för|inför) 20\\d\\d',
  'nästa steg',
  'sikt',
  'är beställd?a?',
  'framtagande',
  'på gång',
  'hoppas',
  'dialog pågår',
  'i år',
  'vill',
  'behöver',
  'behov av',
  'ser fram emot',
  'börjar',
  'inlett',
  'har påbörjats',
  'i uppdrag att',
  'pågår',
  'fortsatt',
  'för samtal',
  'revideras',
  'utvecklas',
  'omarbetning',
  'på sikt',
  'till (?:hösten|våren)',
  'sikt(?:et|ar)',
  'förbereder',
);

/** A plan, model or framework for learning and follow-up, in the ways they are called. */
export const PLAN = word(
  '(?:lärande|analys|uppföljnings|utvärderings|kunskaps)(?:-,? (?:uppföljnings-|och) ?(?:och )?\\p{L}+?)?(?:plan|strategi|modell|program|system|struktur|riktlinje|policy|process|ordning)(?:en|er|erna|r|n|na|et|s)?',
  '(?:plan|modell|system|struktur|process|program|riktlinje|policy|arbetssätt|strategi)(?:en|n|et|er|erna|r|rna)? för (?:\\p{L}+ )?(?:lärande|uppföljning|utvärdering|analys|resultatuppföljning|hur (?:\\p{L}+ )+(?:utvärderas|följs upp))',
  '(?:uppföljnings|utvärderings|effekt|resultat)?ramverk(?:et|en)?',
);

/** To make such a plan, or make it anew. */
export const MAKE = word(
  '(?:vidare)?utveckla(?:s|r|t|ts|de)?',
  'uppdatera(?:s|r|t|ts|de)?',
  'revidera(?:s|r|t|ts|de)?',
  'ses? över',
  'ta(?:s|r|gits|git)?(?: \\p{L}+)? fram',
  'tas',
  'tar fram',
  'börjar tas fram',
  'arbeta(?:r|s)? fram',
  'bygg(?:a|er|s)(?: \\p{L}+)? upp',
  'skriv(?:a|s|its)? om',
  'inför(?:a|s)?',
  'förnya(?:s|r)?',
  'skapa(?:s|r)?',
  'ersätt(?:a|s|er)',
  'framtagande',
  'aktualisera(?:s|r)?',
  'samla(?:s|r)?',
  'arbetas om',
  'gör(?:a|s)? om',
);

/** The region's strategy, by the names it goes by. */
export const STRATEGY = word(
  'RUS(?:[:-]?(?:en|ens|s|indikatorerna|mål|målen|arbetet))?',
  'RUP(?:en)?',
  'RUF(?:en)?',
  'regionala målen',
  'indikatorbilaga(?:n)?',
  'utvecklingsstrategi(?:n|ns|er|erna)?',
  'strategi(?:n|ns)',
);

/** What spreads to those who listen; a weekday is no such day. */
export const CONFERENCE = word(
  '\\p{L}*konferens(?:en|er|erna)?',
  '\\p{L}*seminari(?:um|et|er|erna)',
  'webbinari(?:um|et|er|erna)',
  'workshop(?:en|ar|par|parna|s)?',
  '(?:kunskaps|dialog|tema|hel|spridnings|lärande|inspirations|tillväxt|framtids|analys|utvecklings|resultat)dag(?:en|ar|arna)?',
  'rundabordssamtal(?:et)?',
  'hearing(?:en|ar)?',
  'mötesplats(?:en|er)?',
  'mäss(?:a|an|or)',
  'symposi(?:um|et)',
);
/** Being there is not holding it. */
export const ATTENDED = /(?<!\p{L})(?:medverka|delta|deltog|deltagit|närvar|besök)\p{L}* (?:i|på|vid)(?!\p{L})/iu;

/** To evaluate or look into, of what is done. */
export const EVALUATED = word(
  'utvärder\\p{L}*',
  'följeforsk\\p{L}*',
  'följt?s upp',
  'har följt upp',
  'uppfölj(?:ts|d|da|ning\\p{L}*)',
  'granska(?:ts|des|t)',
  'gått?s igenom',
  'synats',
  'slututvärder\\p{L}*',
  'studerats',
  'effektstudie(?:n|r)?',
);
/** A group of interventions: a programme, a form of support, a theme. */
export const GROUP = word(
  '\\p{L}*(?:stöden|stödet|stöd|bidragen|checkar|checkarna|checken)',
  '\\p{L}*portfölj(?:en|er|erna)?',
  '(?:inkubator|science park|kluster|testbädd|nav)\\p{L}*',
  '\\p{L}*stöd(?:en)? till',
  '\\p{L}*program(?:met|mets|område|området|områdets)?',
  '(?:de|samtliga|alla)? ?projekt(?:en)? (?:inom|som)',
  'insatser(?:na)? (?:inom|för|till|mot|som)',
  'klusterinsatser(?:na)?',
  '\\p{L}*satsning(?:en|ar|arna) (?:på|inom)',
);
