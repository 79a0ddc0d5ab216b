import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  type CodedTheme,
  type CodingComparison,
  type CodingDesk,
  codingVersionOf,
  frameOf,
  type QuestionSet,
  questionsOf,
} from '@rt/reporting/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { answerNotFound, blind } from './coding-problems';
import { COMPARED, DESK } from './desk.sql';

/** Which answer is coded in what. */
export interface CodedPlace {
  year: number;
  countyCode: string;
  theme: CodedTheme;
}

type DeskRow = Pick<CodingDesk, 'region' | 'wordings' | 'mine' | 'progress'> & { reportId: string };

/** A desk with what its changes are written under. */
export interface Desk extends CodingDesk {
  reportId: string;
  framesFrom: number;
}

/** What can be read of one answer's coding. Nobody's codes but the reader's own are read before both are done. */
@Injectable()
export class CodingReads {
  constructor(private readonly dataSource: DataSource) {}

  async find(actor: Actor, place: CodedPlace): Promise<CodingDesk> {
    return shown(await this.desk(actor, place));
  }

  async desk(
    actor: Actor,
    { year, countyCode, theme }: CodedPlace,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Desk> {
    const frame = frameOf(year, theme);
    const questions = questionsOf(year);
    if (!frame || !questions) throw answerNotFound();
    const values = [year, countyCode, frame.theme, frame.question, actor.accountId];
    const [row] = await manager.query<DeskRow[]>(DESK, values);
    if (!row) throw answerNotFound();
    const framesFrom = codingVersionOf(year)?.from ?? year;
    return { year, frame, question: questionText(questions, frame.question), framesFrom, ...row };
  }

  async comparison(
    actor: Actor,
    place: CodedPlace,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CodingComparison> {
    const desk = await this.desk(actor, place, manager);
    if (desk.progress.done < 2) throw blind();
    const values = [desk.reportId, desk.frame.theme, desk.frame.question, actor.accountId];
    const [compared] = await manager.query<Pick<CodingComparison, 'coders' | 'joint'>[]>(COMPARED, values);
    if (!compared) throw answerNotFound();
    return { ...shown(desk), ...compared };
  }
}

/** What of a desk is told. */
export const shown = ({ year, region, frame, question, wordings, mine, progress }: Desk): CodingDesk => ({
  year,
  region,
  frame,
  question,
  wordings,
  mine,
  progress,
});

const questionText = ({ questions }: QuestionSet, part: string) =>
  questions.flatMap(({ parts }) => parts).find(({ key }) => key === part)?.text.sv ?? '';
