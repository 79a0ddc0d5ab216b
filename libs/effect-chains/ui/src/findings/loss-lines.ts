import type { ChainContent, Loss } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** One thing that is lost, in words, and the boxes it is about. */
export interface LossLine {
  text: string;
  nodeIds: Id[];
}

const NAMED = 3;

/** What is lost when something falls away, worst first. No lines where everything still holds. */
export function lossLines({ nodes }: Pick<ChainContent, 'nodes'>, loss: Loss): LossLine[] {
  const texts = new Map(nodes.map(({ id, text }) => [id, `”${text}”`]));
  const named = (ids: readonly Id[]) => {
    const names = ids.slice(0, NAMED).map((id) => texts.get(id) ?? '');
    return ids.length > NAMED ? `${names.join(', ')} …` : names.join(', ');
  };
  const line = (ids: Id[], text: (names: string) => string): LossLine[] =>
    ids.length ? [{ text: text(named(ids)), nodeIds: ids }] : [];
  const goals = new Set([...loss.goalsCutOff, ...loss.goalsWeakened]);
  return [
    ...line(loss.goalsCutOff, (names) => $localize`:@@loss.cut-off:Inget som görs leder längre till ${names}:goals:.`),
    ...line(loss.goalsWeakened, (names) => $localize`:@@loss.weakened:Färre vägar leder till ${names}:goals:.`),
    ...line(loss.inVain, (names) => $localize`:@@loss.in-vain:Leder inte längre till något mål: ${names}:boxes:.`),
    ...line(
      loss.unfed.filter((id) => !goals.has(id)),
      (names) => $localize`:@@loss.unfed:Inget leder längre till: ${names}:boxes:.`,
    ),
  ];
}
