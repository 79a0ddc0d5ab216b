import type { ChainSummary } from '@rt/effect-chains/domain';

export interface ChainFilter {
  search: string;
  /** The strategy or intervention it is drawn for; `none` for those drawn for nothing in particular. */
  subject: string;
}

/** Chains that hold every word sought, in their name, what they are drawn for or the goals they lead to. */
export function chainsThatFit(chains: readonly ChainSummary[], { search, subject }: ChainFilter): ChainSummary[] {
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return chains.filter((chain) => {
    if (subject && subjectKey(chain) !== subject) return false;
    const goals = chain.goals.flatMap(({ code, wording }) => [code ?? '', wording]);
    const text = [chain.name, chain.subject ?? '', ...goals].join(' ').toLocaleLowerCase('sv');
    return words.every((word) => text.includes(word));
  });
}

/** What chains can be filtered by: each thing that some chain is drawn for, by alphabet. */
export function subjectsOf(chains: readonly ChainSummary[]): { key: string; name: string }[] {
  const names = new Map(chains.map((chain) => [subjectKey(chain), chain.subject ?? '']));
  names.delete('none');
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

const subjectKey = ({ strategyId, interventionId }: ChainSummary) => strategyId ?? interventionId ?? 'none';
