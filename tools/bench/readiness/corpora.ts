import { existsSync, readFileSync } from 'node:fs';
import { OWN_WORDINGS, type LabelledWording } from '../../../libs/readiness/domain/src/fixtures/own-wordings';

export interface Corpus {
  name: string;
  wordings: LabelledWording[];
}

const LABELLED = '../shared/readiness/goals-dev.jsonl';

/** The project's own labelled wordings, and the shared ones where they are at hand. */
export function corpora(): Corpus[] {
  const own = { name: 'own', wordings: OWN_WORDINGS };
  if (!existsSync(LABELLED)) {
    process.stderr.write(`${LABELLED} is not here: only the project's own wordings are measured.\n`);
    return [own];
  }
  const lines = readFileSync(LABELLED, 'utf8').split('\n').filter(Boolean);
  return [own, { name: 'dev', wordings: lines.map((line) => JSON.parse(line) as LabelledWording) }];
}
