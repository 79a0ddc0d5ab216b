import type { ChainFinding, CheckCode } from '../chain-finding';
import type { ChainEdge } from '../chain-edge';
import type { ChainGraph } from './chain-graph';
import { edgeStrength } from './edge-strength';
import { listed, quoted } from './naming';
import { OUTCOMES } from './shape-checks';
import { weakestIn } from './weakest-links';

/** An arrow that does not say what it rests on. */
export function edgesWithoutAssumption(graph: ChainGraph): ChainFinding[] {
  return graph.edges
    .filter(({ assumption }) => !assumption?.trim())
    .map((edge) =>
      about('edge_without_assumption', graph, edge, (from, to) => ({
        says: {
          sv: `Pilen från ${from} till ${to} säger inte vad den bygger på.`,
          en: `The arrow from ${from} to ${to} does not say what it rests on.`,
        },
        mend: {
          sv: 'Skriv antagandet: vad måste vara sant för att det ena ska leda till det andra?',
          en: 'Write the assumption: what must be true for the one to lead to the other?',
        },
      })),
    );
}

/** An arrow that there is evidence about, all of it against. */
export function contradictedEdges(graph: ChainGraph): ChainFinding[] {
  return graph.edges
    .filter(({ id }) => edgeStrength(graph.evidence(id)).standing === 'contradicted')
    .map((edge) =>
      about('edge_contradicted', graph, edge, (from, to) => ({
        says: {
          sv: `Det underlag som finns talar emot att ${from} leder till ${to}.`,
          en: `What evidence there is speaks against ${from} leading to ${to}.`,
        },
        mend: {
          sv: 'Gör om steget, eller lägg till det underlag som talar för det.',
          en: 'Change the step, or add the evidence that speaks for it.',
        },
      })),
    );
}

/** An outcome that no indicator measures. */
export function outcomesWithoutIndicator(graph: ChainGraph): ChainFinding[] {
  return graph.nodes
    .filter(({ kind, indicatorIds }) => OUTCOMES.includes(kind) && indicatorIds.length === 0)
    .map((node) => ({
      code: 'outcome_without_indicator',
      nodeIds: [node.id],
      edgeIds: [],
      says: {
        sv: `Ingen indikator visar om ${quoted(node)} blir av.`,
        en: `No indicator shows whether ${quoted(node)} comes about.`,
      },
      mend: { sv: 'Knyt en indikator till rutan.', en: 'Tie an indicator to the box.' },
    }));
}

/** An arrow that nobody has tested and that no way from a start to a goal can avoid, or avoids only by one as weak. */
export function weakestUntested(graph: ChainGraph): ChainFinding[] {
  const untested = weakestIn(graph).filter(({ standing }) => standing === 'untested');
  const byEdge = Map.groupBy(untested, ({ edgeId }) => edgeId);
  return graph.edges.flatMap((edge): ChainFinding[] => {
    const links = byEdge.get(edge.id);
    if (!links) return [];
    const goals = [...new Set(links.map(({ goalId }) => goalId))].map(graph.node);
    const [names, more] = [listed(goals.slice(0, 3)), goals.length - 3];
    return [
      about('weakest_link', graph, edge, (from, to) => ({
        says: {
          sv: `Steget från ${from} till ${to} är den svagaste länken mot ${names.sv}${more > 0 ? ` och ${more} mål till` : ''}: ingen har prövat det.`,
          en: `The step from ${from} to ${to} is the weakest link towards ${names.en}${more > 0 ? ` and ${more} more goals` : ''}: nobody has tested it.`,
        },
        mend: {
          sv: 'Leta efter underlag, eller bestäm när steget ska prövas.',
          en: 'Look for evidence, or decide when the step is to be tested.',
        },
      })),
    ];
  });
}

function about(
  code: CheckCode,
  graph: ChainGraph,
  { id, fromId, toId }: ChainEdge,
  texts: (from: string, to: string) => Pick<ChainFinding, 'says' | 'mend'>,
): ChainFinding {
  return {
    code,
    nodeIds: [fromId, toId],
    edgeIds: [id],
    ...texts(quoted(graph.node(fromId)), quoted(graph.node(toId))),
  };
}
