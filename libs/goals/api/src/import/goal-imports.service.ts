import { Injectable } from '@nestjs/common';
import { GOAL_IMPORT_FIELDS, type LevelNames, LEVELS, type PlannedGoal } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { csvTemplate, ImportFlow, type Template, xlsxTemplate } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { GoalImporter, levelNames } from './goal-importer';
import type { GoalChanges } from './goal-import-changes';

@Injectable()
export class GoalImportsService extends ImportFlow<Actor, PlannedGoal, GoalChanges> {
  constructor(private readonly source: DataSource) {
    super(source, new GoalImporter());
  }

  async xlsxTemplate(actor: Actor): Promise<Buffer> {
    return xlsxTemplate(templateWith(await levelNames(this.source.manager, actor)));
  }

  async csvTemplate(actor: Actor): Promise<string> {
    return csvTemplate(templateWith(await levelNames(this.source.manager, actor)));
  }
}

const templateWith = (names: LevelNames): Template => ({
  name: 'Mål',
  fields: GOAL_IMPORT_FIELDS,
  hints: { level: `Någon av: ${LEVELS.map((level) => names[level]).join(', ')}.` },
  examples: [
    {
      level: names.sub_goal,
      code: 'Exempel',
      wording:
        'Andelen 20–64-åringar i länet som har arbete ska öka från 78,4 procent 2024 till minst 82 procent 2030.',
      measure: 'Sysselsättningsgrad',
      unit: 'procent',
      baselineValue: 78.4,
      baselineYear: 2024,
      targetValue: 82,
      targetYear: 2030,
      population: '20–64-åringar i länet',
      responsible: 'Regionala utvecklingsnämnden',
      source: 'SCB, befolkningens arbetsmarknadsstatus',
    },
  ],
});
