export { assess } from '@rt/readiness/domain';
import { OWN_WORDINGS } from '../../../libs/readiness/domain/src/fixtures/own-wordings';
import { SEVENTH_WORDINGS } from '../../../libs/readiness/domain/src/fixtures/seventh-wordings';
import { labelled } from '../../../libs/readiness/domain/src/fixtures/own-wordings';
import { corpora } from './corpora';
import { EIGHTH_WORDINGS } from '../../../libs/readiness/domain/src/fixtures/eighth-wordings';
export { scoresOfLabels, scoresOfVague } from '../../../libs/readiness/domain/src/fixtures/scores';
const parse = (s: string) => s.trim().split('\n').map(labelled);
export const SETS = {
  dev: corpora()[1]?.wordings ?? [],
  own: OWN_WORDINGS,
  b7: parse(SEVENTH_WORDINGS),
  b8: parse(EIGHTH_WORDINGS),
};
