import { goalWith } from '../testing/arbitrary-goals';
import { judgeEvaluation } from './judge-evaluation';

describe('the knot of the evaluation', () => {
  it('runs with a complete study', () =>
    expect(judgeEvaluation(goalWith({ studiesComplete: 1, studiesUnderway: 1 })).state).toBe('running'));
  it('is thin while studies are under way', () =>
    expect(judgeEvaluation(goalWith({ studiesUnderway: 2 }))).toMatchObject({
      state: 'thin',
      reason: { sv: '2 studier är planerade eller pågår.' },
    }));
  it('says that the goal was changed because of findings, and mends nothing by that alone', () => {
    expect(judgeEvaluation(goalWith({ studiesComplete: 1, learnedChanges: 1 }))).toMatchObject({
      state: 'running',
      reason: { sv: 'En klar studie handlar om målet. Målet har ändrats efter en slutsats.' },
    });
    expect(judgeEvaluation(goalWith({ studiesUnderway: 1, learnedChanges: 2 }))).toMatchObject({
      state: 'thin',
      reason: { sv: expect.stringContaining('ändrats 2 gånger efter slutsatser') },
    });
  });
  it('says what has to be mended after a review of evaluability, and is as whole or broken as it was', () => {
    expect(judgeEvaluation(goalWith({ openFixes: 1 }))).toMatchObject({
      state: 'broken',
      reason: { sv: expect.stringContaining('En åtgärd är kvar efter bedömningen av utvärderbarhet.') },
    });
    expect(judgeEvaluation(goalWith({ studiesComplete: 1, openFixes: 3 }))).toMatchObject({
      state: 'running',
      reason: { en: expect.stringContaining('3 fixes are left') },
    });
  });
  it('says the same of the interventions that are to reach it, by itself', () =>
    expect(judgeEvaluation(goalWith({ openFixes: 1, openWorkFixes: 2 })).reason.sv).toMatch(
      /En åtgärd är kvar efter bedömningen av utvärderbarhet\. 2 åtgärder är kvar efter bedömningar av insatser/,
    ));
  it('is broken with none', () => expect(judgeEvaluation(goalWith()).state).toBe('broken'));
});
