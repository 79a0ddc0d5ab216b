import { FACT_CODES } from '../facts/known-fact';
import { askedAs, CHECKLISTS, checklistsFor, QUESTION_GROUPS, SUBJECT_KINDS } from './checklist';
import { CURRENT_CHECKLISTS } from './current-checklist';

const all = CHECKLISTS.map((kind) => CURRENT_CHECKLISTS[kind]);
const questions = all.flatMap((list) => list.questions);

describe('the checklists', () => {
  it('ask every question in both languages, with help', () => {
    for (const { key, text, help } of questions)
      for (const said of [text.sv, text.en, help.sv, help.en]) expect([key, said.length > 15]).toEqual([key, true]);
  });
  it('never use a key twice: it ties the years together', () =>
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length));
  it('say whose question each is', () => {
    for (const { source } of questions) expect(source).not.toBe('');
  });
  it('point at facts that exist', () => {
    for (const { facts } of questions) for (const code of facts) expect(FACT_CODES).toContain(code);
  });
  it('hold the eight areas of the ILO and the 22 of Davies for projects and programmes', () => {
    const keys = CURRENT_CHECKLISTS.project_programme.questions.map(({ key }) => key.split('.')[0]);
    expect(keys.filter((from) => from === 'ilo')).toHaveLength(8);
    expect(keys.filter((from) => from === 'davies')).toHaveLength(22);
  });
  it('ask a portfolio nothing that is asked of a project', () => {
    const asked = new Set(CURRENT_CHECKLISTS.project_programme.questions.map(({ key }) => key));
    expect(CURRENT_CHECKLISTS.portfolio.questions.filter(({ key }) => asked.has(key))).toEqual([]);
  });
  it('put every question in a group, none in the region’s own', () => {
    for (const { group } of questions) expect(QUESTION_GROUPS.filter((each) => each !== 'own')).toContain(group);
  });
});

describe('checklistsFor', () => {
  it('has a list for everything that can be reviewed', () => {
    for (const kind of SUBJECT_KINDS) expect(checklistsFor(kind).length).toBeGreaterThan(0);
  });
  it('asks a portfolio the portfolio’s questions only', () =>
    expect(checklistsFor('portfolio')).toEqual(['portfolio']));
});

describe('askedAs', () => {
  it('gives a region’s own question a key that no list has', () =>
    expect(askedAs({ id: 'a', text: 'Finns barn med?', help: null })).toMatchObject({ key: 'own:a', group: 'own' }));
});
