import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type {
  NationConcepts,
  NationIndicators,
  NationWordingPage,
  NationWordingQuery,
  NationWordings,
} from '@rt/coverage/domain';

const URL = '/api/coverage/nation';

/** The only place that talks HTTP about what is read over the country. Call the resources in an injection context. */
@Service()
export class NationClient {
  wordings() {
    return httpResource<NationWordings>(() => `${URL}/wordings`);
  }

  /** Nothing is asked while there is no query. */
  wordingList(query: () => NationWordingQuery | null) {
    return httpResource<NationWordingPage>(() => {
      const asked = query();
      return asked ? { url: `${URL}/wordings/goals`, params: { ...asked } } : undefined;
    });
  }

  concepts() {
    return httpResource<NationConcepts>(() => `${URL}/concepts`);
  }

  indicators() {
    return httpResource<NationIndicators>(() => `${URL}/indicators`);
  }
}
