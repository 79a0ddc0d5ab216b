import { Controller, Get } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { MyWork } from '@rt/portfolio/domain';
import { EntityManager } from 'typeorm';
import { today } from '../reports/today';
import { MY_WORK } from './my-work.sql';

@Controller('my-work')
export class MyWorkController {
  constructor(private readonly manager: EntityManager) {}

  /** What is asked of me about interventions. */
  @Get()
  @Allow('intervention:read')
  async read(@By() { regionId, accountId, permissions }: Actor): Promise<MyWork> {
    const answers = [permissions.has('link:decide'), permissions.has('reporting:manage')];
    const [work] = await this.manager.query<[MyWork]>(MY_WORK, [regionId, accountId, today(), ...answers]);
    return work;
  }
}
