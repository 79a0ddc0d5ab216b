import type { Confidence } from '@rt/effect-chains/domain';
import type { Answer, ChangeKind, KnowledgeUse, LedgerShown, Standing } from '@rt/learning/domain';

export const ANSWER_NAMES: Readonly<Record<Answer, string>> = {
  accepted: $localize`:@@answer.accepted:Följs`,
  partly: $localize`:@@answer.partly:Följs delvis`,
  declined: $localize`:@@answer.declined:Följs inte`,
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  low: $localize`:@@finding-confidence.low:Osäker`,
  medium: $localize`:@@finding-confidence.medium:Ganska säker`,
  high: $localize`:@@finding-confidence.high:Säker`,
};

export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  goal_wording: $localize`:@@change-kind.goal-wording:Ett måls formulering`,
  target: $localize`:@@change-kind.target:Ett måls målvärde`,
  chain: $localize`:@@change-kind.chain:En effektkedja`,
  chain_edge: $localize`:@@change-kind.chain-edge:En pil i en effektkedja`,
  call_criterion: $localize`:@@change-kind.call-criterion:Ett kriterium i en utlysning`,
  guideline: $localize`:@@change-kind.guideline:En riktlinje`,
  new_intervention: $localize`:@@change-kind.new-intervention:En ny insats`,
};

/** The six kinds of use. */
export const USE_NAMES: Readonly<Record<KnowledgeUse, string>> = {
  strategy: $localize`:@@knowledge-use.strategy:Nya eller ändrade strategier`,
  learning_plan: $localize`:@@knowledge-use.learning-plan:Ändrade lärandeplaner och ramverk`,
  intervention: $localize`:@@knowledge-use.intervention:Nya insatser, projekt eller ansökningar`,
  guideline: $localize`:@@knowledge-use.guideline:Riktlinjer, policyer och handläggarstöd`,
  general: $localize`:@@knowledge-use.general:Allmänt underlag`,
  conference: $localize`:@@knowledge-use.conference:Konferenser och seminarier`,
};

/** How far a recommendation has come: a mark and always the word. */
export const STANDING_NAMES: Readonly<Record<Standing, { word: string; mark: string }>> = {
  unanswered: { word: $localize`:@@standing.unanswered:Obesvarad`, mark: '○' },
  answered: { word: $localize`:@@standing.answered:Besvarad`, mark: '◔' },
  decided: { word: $localize`:@@standing.decided:Beslutad`, mark: '◑' },
  changed: { word: $localize`:@@standing.changed:Har ändrat något`, mark: '●' },
  effect_seen: { word: $localize`:@@standing.effect-seen:Effekt noterad`, mark: '●' },
  declined: { word: $localize`:@@standing.declined:Följs inte`, mark: '–' },
};

export const SHOWN_NAMES: Readonly<Record<LedgerShown, string>> = {
  open: $localize`:@@ledger-shown.open:Öppna`,
  overdue: $localize`:@@ledger-shown.overdue:Försenade`,
  unanswered: $localize`:@@ledger-shown.unanswered:Obesvarade`,
  changed: $localize`:@@ledger-shown.changed:Har ändrat något`,
  declined: $localize`:@@ledger-shown.declined:Följs inte`,
  all: $localize`:@@ledger-shown.all:Alla`,
};
