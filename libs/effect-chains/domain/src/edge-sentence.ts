import { type Bilingual, formatKronor, type Language } from '@rt/shared/domain';
import type { InterventionReference } from './chain';
import type { ChainEdge } from './chain-edge';
import type { ChainEvidence } from './chain-evidence';
import type { ChainNode } from './chain-node';
import { NODE_WORDS } from './node-kind';

type Box = Pick<ChainNode, 'kind' | 'text'>;
type Arrow = Partial<Pick<ChainEdge, 'claim' | 'sign'>> & Pick<ChainEdge, 'assumption'>;

/** What stands behind an arrow: its evidence, and the interventions that do what it starts from. */
export interface Behind {
  evidence?: readonly Pick<ChainEvidence, 'bearing'>[];
  interventions?: readonly Pick<InterventionReference, 'amount'>[];
}

const WORDS = {
  sv: {
    leads: { increases: 'ska leda till', decreases: 'ska minska' },
    because: 'eftersom',
    assumption: 'Antagande',
    none: 'Antagandet saknas',
    supports: (n: number) => `stöds av ${n} ${n === 1 ? 'källa' : 'källor'}`,
    contradicts: (n: number) => `motsägs av ${n}`,
    interventions: (n: number) => `${n} ${n === 1 ? 'insats' : 'insatser'}`,
  },
  en: {
    leads: { increases: 'is to lead to', decreases: 'is to lessen' },
    because: 'because',
    assumption: 'Assumption',
    none: 'No assumption is stated',
    supports: (n: number) => `supported by ${n} ${n === 1 ? 'source' : 'sources'}`,
    contradicts: (n: number) => `contradicted by ${n}`,
    interventions: (n: number) => `${n} ${n === 1 ? 'intervention' : 'interventions'}`,
  },
} as const;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const unstopped = (text: string) => text.trim().replace(/[.!?\s]+$/, '');
/** First words that are no names: a claim that begins with one goes on from "because" with a small letter. */
const NO_NAME =
  /^(de|den|denna|det|detta|dessa|en|ett|fler|fler[ae]|färre|få|man|många|mer|mindre|när|om|som|så|vi|ny|nya|a|an|the|more|fewer|less|those|when|if|we|people|\p{L}+(na|ing|ningar|ande|are|ers))$/iu;

function lowered(text: string): string {
  const [first = ''] = text.split(/\s/, 1);
  return NO_NAME.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A box as it is spoken of: `aktiviteten ”Praktik”`. */
export const nodeSentence = ({ kind, text }: Box): Bilingual => ({
  sv: `${NODE_WORDS[kind].sv} ”${unstopped(text)}”`,
  en: `${NODE_WORDS[kind].en} ”${unstopped(text)}”`,
});

/** An arrow read out: what is to lead to what, why, on which assumption, and what stands behind it. Says where the assumption is missing. */
export function edgeSentence(from: Box, to: Box, arrow: Arrow, behind: Behind = {}): Bilingual {
  return { sv: sentence('sv', from, to, arrow, behind), en: sentence('en', from, to, arrow, behind) };
}

function sentence(language: Language, from: Box, to: Box, arrow: Arrow, behind: Behind): string {
  const words = WORDS[language];
  const leads = words.leads[arrow.sign ?? 'increases'];
  const start = `${capitalised(nodeSentence(from)[language])} ${leads} ${nodeSentence(to)[language]}`;
  const because = arrow.claim ? `, ${words.because} ${lowered(unstopped(arrow.claim))}` : '';
  const facts = factsBehind(language, behind);
  const rest = arrow.assumption ? `${words.assumption}: ${unstopped(arrow.assumption)}` : words.none;
  return `${start}${because}${facts ? `; ${facts}` : ''}. ${rest}.`;
}

function factsBehind(language: Language, { evidence = [], interventions = [] }: Behind): string {
  const words = WORDS[language];
  const count = (bearing: ChainEvidence['bearing']) => evidence.filter((each) => each.bearing === bearing).length;
  const [supports, contradicts] = [count('supports'), count('contradicts')];
  const kronor = interventions.reduce((sum, { amount }) => sum + amount, 0);
  return [
    supports ? words.supports(supports) : null,
    contradicts ? words.contradicts(contradicts) : null,
    interventions.length ? `${words.interventions(interventions.length)}, ${formatKronor(kronor, language)}` : null,
  ]
    .filter((each) => each !== null)
    .join('; ');
}
