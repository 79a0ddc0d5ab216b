import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { PortfolioChoices, PortfolioFacts } from '@rt/portfolio/domain';

export type Question = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the views of the portfolio are asked for. */
@Service()
export class PortfolioClient {
  view<T extends object>(asked: () => { path: string; question: Question } | undefined) {
    return httpResource<T>(() => {
      const wanted = asked();
      if (!wanted) return undefined;
      const given = Object.entries(wanted.question).filter(([, value]) => value !== undefined && value !== '');
      return { url: `/api/portfolio/${wanted.path}`, params: Object.fromEntries(given) as Record<string, string> };
    });
  }

  facts() {
    return httpResource<PortfolioFacts>(() => '/api/portfolio/facts');
  }

  choices(asked: () => boolean) {
    return httpResource<PortfolioChoices>(() => (asked() ? '/api/portfolio/choices' : undefined));
  }
}
