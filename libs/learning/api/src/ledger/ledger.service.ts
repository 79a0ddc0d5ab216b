import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { GoalChange, LedgerPage, LedgerQuery, StudyLedger } from '@rt/learning/domain';
import { formatDate, type Id, isId, PAGE_LIMIT } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { eyesOf } from '../readers-eyes';
import { studyNotFound } from '../study-problems';
import { GOAL_CHANGES } from './goal-changes.sql';
import { LEDGER_LIST } from './ledger-list.sql';
import { STUDY_LEDGER } from './study-ledger.sql';

/** People of a region who can be made responsible. */
const PEOPLE = `
  SELECT account.id, account.name FROM account
  WHERE account.pseudonymised_at IS NULL
    AND EXISTS (SELECT FROM membership WHERE account_id = account.id AND region_id = $1)
  ORDER BY account.name, account.id`;

/** Reads what has come of studies. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
  ) {}

  async ofStudy(actor: Actor, studyId: Id): Promise<StudyLedger> {
    const values = [actor.regionId, studyId, eyesOf(actor)];
    const rows = isId(studyId) ? await this.dataSource.query<StudyLedger[]>(STUDY_LEDGER, values) : [];
    if (!rows[0]) throw studyNotFound();
    return rows[0];
  }

  async list(actor: Actor, query: LedgerQuery): Promise<LedgerPage> {
    const { shown, mine, studyId = null, changedIn = null, offset = 0, limit = PAGE_LIMIT.default } = query;
    const whose = mine ? actor.accountId : null;
    const today = formatDate(new Date());
    const reader = [eyesOf(actor), actor.accountId];
    const values = [actor.regionId, shown, whose, studyId, offset, limit, today, ...reader, changedIn];
    const [page] = await this.dataSource.query<[LedgerPage]>(LEDGER_LIST, values);
    return page;
  }

  /** What studies have changed in a goal, in any version of its strategy; newest first. */
  async ofGoal(actor: Actor, goalId: Id): Promise<GoalChange[]> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    return this.dataSource.query(GOAL_CHANGES, [actor.regionId, lineageId]);
  }

  people({ regionId }: Actor): Promise<{ id: Id; name: string }[]> {
    return this.dataSource.query(PEOPLE, [regionId]);
  }
}
