import type { ChainDetail, ChainFinding, NodeKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** What a screen reader says of each box: its column and text, what it leads to and is led to by, and what is the matter. */
export function boxLabels(
  { nodes, edges }: Pick<ChainDetail, 'nodes' | 'edges'>,
  names: Readonly<Record<NodeKind, string>>,
  says: ReadonlyMap<Id, readonly string[]>,
): Map<Id, string> {
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  const out = Map.groupBy(edges, ({ fromId }) => fromId);
  const into = Map.groupBy(edges, ({ toId }) => toId);
  const named = (ids: readonly Id[]) => ids.flatMap((id) => texts.get(id) ?? []).map(quoted);
  return new Map(
    nodes.map(({ id, kind, text }) => {
      const leadsTo = named((out.get(id) ?? []).map(({ toId }) => toId));
      const ledBy = named((into.get(id) ?? []).map(({ fromId }) => fromId));
      const to = leadsTo.join(', ');
      const by = ledBy.join(', ');
      const parts = [
        `${names[kind]}: ${text}`,
        to
          ? $localize`:@@canvas.label-leads:Leder till ${to}:boxes:`
          : $localize`:@@canvas.label-end:Leder inte vidare`,
        by ? $localize`:@@canvas.label-led:Leds hit av ${by}:boxes:` : '',
        ...(says.get(id) ?? []),
      ];
      return [id, parts.filter(Boolean).map(stopped).join(' ')] as const;
    }),
  );
}

/** What the findings say of each box and arrow. */
export function saysByPart(findings: readonly ChainFinding[], language: 'sv' | 'en'): Map<Id, string[]> {
  const says = new Map<Id, string[]>();
  for (const { nodeIds, edgeIds, says: text } of findings) {
    for (const id of [...nodeIds, ...edgeIds]) says.set(id, [...(says.get(id) ?? []), text[language]]);
  }
  return says;
}

const quoted = (text: string) => `”${text.replace(/[.!?\s]+$/, '')}”`;
const stopped = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
