import type { ChangeKind, FindingInput } from '@rt/learning/domain';

/** What a study of the demo found, and what came of it. */
export interface DemoFinding extends FindingInput {
  /** Title of the study. */
  study: string;
  recommendation: string;
  dueOn: string | null;
  answer: 'accepted' | 'partly' | 'declined' | null;
  reason?: string;
  decision?: { text: string; decidedBy: string; decidedOn: string; reference: string | null };
  change?: {
    kind: ChangeKind;
    goal?: string;
    wordingNumber?: number;
    objectName?: string;
    objectVersion?: string;
    on: string;
  };
  effect?: { text: string; observedOn: string };
}

const FOLLOWABLE = 'Går målen i remissen att följa upp?';

export const DEMO_LEDGER: DemoFinding[] = [
  {
    study: FOLLOWABLE,
    text: 'Målet om sysselsättning säger varken hur mycket eller till när.',
    page: '8–9',
    confidence: 'high',
    recommendation: 'Skriv in nivå, årtal och vilka som räknas.',
    dueOn: '2023-06-30',
    answer: 'accepted',
    decision: {
      text: 'Målet formuleras om före antagandet.',
      decidedBy: 'Regionala utvecklingsnämnden',
      decidedOn: '2023-04-18',
      reference: '§ 31',
    },
    change: { kind: 'goal_wording', goal: '1.1', wordingNumber: 2, on: '2023-05-09' },
    effect: { text: 'Målet följs varje år med registeruppgifter.', observedOn: '2025-03-01' },
  },
  {
    study: FOLLOWABLE,
    text: 'Ingen är utpekad som ansvarig för målen om landsbygden.',
    page: '12',
    confidence: 'medium',
    recommendation: 'Utse en ansvarig enhet för varje delmål.',
    dueOn: '2026-09-30',
    answer: 'accepted',
  },
  {
    study: 'Vem får arbete? Uppföljning av Vägen till jobb efter ett år',
    text: 'De som fått språkstöd på arbetsplatsen har oftare arbete ett år senare än de som läst enbart i skola.',
    page: '21',
    confidence: 'medium',
    recommendation: 'Ge företräde åt projekt med språkstöd på arbetsplatsen.',
    dueOn: '2026-06-30',
    answer: 'partly',
    reason: 'Gäller från nästa utlysning; pågående projekt ändras inte.',
    decision: {
      text: 'Kriteriet skrivs in i utlysningen för kompetensförsörjning.',
      decidedBy: 'Regionala utvecklingsnämnden',
      decidedOn: '2026-03-17',
      reference: '§ 22',
    },
    change: {
      kind: 'call_criterion',
      objectName: 'Utlysning kompetensförsörjning: språkstöd på arbetsplatsen',
      objectVersion: '2026:2',
      on: '2026-05-04',
    },
  },
  {
    study: 'Vem får arbete? Uppföljning av Vägen till jobb efter ett år',
    text: 'Deltagarnas utbildning registreras olika i kommunerna och kan inte jämföras.',
    page: '30',
    confidence: 'high',
    recommendation: 'Ta fram en gemensam mall för vad som registreras om deltagare.',
    dueOn: '2026-10-31',
    answer: null,
  },
  {
    study: 'Indikatorer för utvecklingsstrategin 2025',
    text: 'Två av indikatorerna har bytt definition och bryter tidsserien.',
    page: '4',
    confidence: 'high',
    recommendation: 'Beskriv brottet i indikatorpasset och sätt ett nytt utgångsvärde.',
    dueOn: '2027-01-31',
    answer: 'accepted',
    decision: {
      text: 'Passen ses över under hösten.',
      decidedBy: 'Chefen för regional utveckling',
      decidedOn: '2026-09-02',
      reference: null,
    },
  },
  {
    study: 'Varför avbryter elever sina studier?',
    text: 'Avbrotten är flest under den första terminen på de längsta resvägarna.',
    page: '15–17',
    confidence: 'medium',
    recommendation: 'Bygg elevboende vid de två största gymnasieskolorna.',
    dueOn: '2025-12-31',
    answer: 'declined',
    reason: 'Boende är kommunernas ansvar. Regionen prövar i stället bättre turer på morgonen.',
  },
];

/** Uses of studies that changed no named thing. */
export const DEMO_USES = [
  {
    study: 'Varför avbryter elever sina studier?',
    use: 'conference',
    text: 'Resultaten gicks igenom med länets rektorer på skolledardagen.',
    usedOn: '2024-09-12',
  },
  {
    study: 'Indikatorer för utvecklingsstrategin 2025',
    use: 'learning_plan',
    text: 'Frågorna i lärandeplanen för 2026 bygger på uppföljningen.',
    usedOn: '2026-04-10',
  },
] as const;

/** Where studies were spread. */
export const DEMO_EVENTS = [
  {
    study: 'Varför avbryter elever sina studier?',
    name: 'Skolledardagen',
    heldOn: '2024-09-12',
    audience: 'Rektorer och skolchefer',
    participants: 64,
  },
  {
    study: 'Vem får arbete? Uppföljning av Vägen till jobb efter ett år',
    name: 'Genomgång för beredningen',
    heldOn: '2025-12-02',
    audience: 'Beredningen för kompetensförsörjning',
    participants: 4,
  },
] as const;
