/** What the demo region adds in its own words to the drafts of last year's report, by part. Everything is invented. */
export const SUBMITTED_WORDS: Readonly<Record<string, string>> = {
  ak1: 'Regionen samordnar genomförandet av strategin i fem utvecklingsråd, ett för varje målområde, där kommunerna, Länsstyrelsen och högskolan sitter med.',
  ak2: 'Medlen fördelas efter utlysning två gånger om året. Ansökningar som anger vilket delmål de gäller prövas först.',
  ak3: 'Kommunerna medfinansierar de flesta projekten med arbetstid. Sådan finansiering syns inte i beloppen.',
  'ak4-5': 'Kriterierna är frågor i ansökan sedan 2024. Äldre insatser har inte fått dem.',
  'ak6.conduct':
    'Analysenheten leder arbetet och en styrgrupp från utvecklingsråden tar ställning till varje utvärdering. Nästa år ska kopplingen mellan insatser och delmål följas för alla målområden.',
  'ak6.studies': 'Utöver detta har två seminarier hållits med kommunernas näringslivschefer.',
  'ak6.funded': 'Övrigt arbete bekostas av regionens egna medel.',
  'ak6.use':
    'Uppföljningen av Vägen till jobb togs upp i utvecklingsrådet för kompetens och låg till grund för nästa utlysning.',
};

export const SUBMISSION = { decision: 'Regionstyrelsen, § 14', blanksReason: null };

/** What was wrong in it, and how it reads now. */
export const AMENDMENT = {
  part: 'ak6.studies',
  words: 'Utöver detta har tre seminarier hållits med kommunernas näringslivschefer.',
  reason: 'Seminariet i november hade fallit bort ur sammanräkningen.',
};

/** This year's report is half written: these parts begin with their drafts, and those that are done are ticked off. */
export const BEGUN: readonly { part: string; words: string; done: boolean }[] = [
  { part: 'ak1', words: SUBMITTED_WORDS['ak1'] ?? '', done: true },
  { part: 'ak2', words: '', done: false },
  { part: 'ak6.studies', words: '', done: true },
  {
    part: 'ak6.conduct',
    words: 'Under året fick utvecklingsråden för första gången se alla delmål i samma karta.',
    done: false,
  },
];

/** What an evaluator asks; the first is taken care of. */
export const COMMENTS: readonly { part: string; text: string; settled: boolean }[] = [
  { part: 'ak1', text: 'Ska vi nämna att rådet för klimat är nytt?', settled: true },
  {
    part: 'ak2',
    text: 'Stämmer beloppet med bokslutet? Ekonomi lämnar sina siffror den 20 januari.',
    settled: false,
  },
];
