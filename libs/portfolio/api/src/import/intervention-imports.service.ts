import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { INTERVENTION_IMPORT_FIELDS, type PlannedIntervention } from '@rt/portfolio/domain';
import { csvTemplate, ImportFlow, type Template, xlsxTemplate } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { currentGoals } from './current-goals.sql';
import type { InterventionChanges } from './intervention-import-changes';
import { InterventionImporter } from './intervention-importer';

@Injectable()
export class InterventionImportsService extends ImportFlow<Actor, PlannedIntervention, InterventionChanges> {
  constructor(private readonly source: DataSource) {
    super(source, new InterventionImporter());
  }

  async xlsxTemplate(actor: Actor): Promise<Buffer> {
    return xlsxTemplate(await this.template(actor));
  }

  async csvTemplate(actor: Actor): Promise<string> {
    return csvTemplate(await this.template(actor));
  }

  /** The example points at a goal the region has, so that the template can be imported as it is. */
  private async template({ regionId }: Actor): Promise<Template> {
    const goals = await currentGoals(this.source.manager, regionId);
    const goal = goals.find(({ code }) => code && goals.filter((other) => other.code === code).length === 1);
    const example = goal?.code ? { ...EXAMPLE, goals: `${goal.code}: 60 %` } : EXAMPLE;
    return {
      name: 'Insatser',
      fields: INTERVENTION_IMPORT_FIELDS.filter(({ key }) => !/^(?:goal|share)\d$|^year$/.test(key)),
      examples: [example],
    };
  }
}

const EXAMPLE = {
  reference: 'RUN 2026/123',
  name: 'Exempel: Praktik för unga i industrin',
  kind: 'projekt',
  organisation: 'Exempelkommunen',
  description: 'Unga utan arbete får praktik på företag i länet med handledare och en väg till anställning.',
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  appropriation_1_1: 1_250_000,
  erdf: 2_500_000,
  mechanism: 'Praktiken gör att fler unga får en första anställning inom ett år.',
  directness: 'direkt',
};
