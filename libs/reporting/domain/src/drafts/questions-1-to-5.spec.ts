import { moneyCell, reportFacts } from '../../testing/src';
import type { ReportFacts } from '../report/report-facts';
import { plainText } from '../text/plain-text';
import { richTextProblems } from '../text/rich-text-problems';
import { draftsOf } from './draft';

const said = (part: string, facts: ReportFacts) => {
  const [drafted] = draftsOf(facts, [part]);
  if (!drafted) throw new Error('No draft.');
  expect(richTextProblems(drafted.body)).toEqual([]);
  return plainText(drafted.body).replaceAll('\u00a0', ' ').split('\n\n');
};
const goal = (followed: 'wording' | null) => ({
  code: '1.1',
  wording: 'Fler i arbete',
  followed,
  indicators: 1,
  interventions: 2,
});

describe('the drafts of ÅK1–ÅK5', () => {
  it('tell how the goals can be followed, how the indicators stand, and what is done', () => {
    const facts = reportFacts({
      goals: {
        strategy: 'Dalastrategin',
        goals: [goal('wording'), goal('wording'), goal(null)],
        linked: 2,
        withoutInterventions: 1,
        indicators: 4,
        targets: { ...reportFacts({}).goals.targets, reached: 1, moving_away: 2, no_target: 1 },
      },
      money: { interventions: 9, withoutGoal: 3 },
    });
    expect(said('ak1', facts)).toEqual([
      'Dalastrategin har 3 mål som ska kunna följas upp. 2 av dem (66,7 procent) går att följa upp genom sin formulering, sina indikatorer eller målen under dem.',
      'Så står sig regionens 4 indikatorer mot sina målvärden:',
      '• 1 har nått målvärdet\n• 2 går åt fel håll\n• 1 saknar målvärde',
      '2 mål har insatser med bekräftad koppling. 1 mål saknar insatser. Av regionens 9 insatser är 3 utan bekräftad koppling till något mål.',
    ]);
  });

  it('tell what was granted and paid of appropriation 1:1, and what has no year', () => {
    const cell = moneyCell({ decided: 1_250_000, paid: 800_000, interventions: 4 });
    const facts = reportFacts({
      money: { appropriation: { ...cell, projects: 3 }, undated: moneyCell({ decided: 500, interventions: 1 }) },
    });
    expect(said('ak2', facts)).toEqual([
      'Under 2026 beviljades 1 250 000 kronor i 1:1-medel till 4 insatser, varav 3 projekt. 800 000 kronor är utbetalda.',
      'Därutöver finns 500 kronor i 1:1-medel som inte är fördelade på år.',
    ]);
  });

  it('say nothing of what was paid where nobody has said it', () => {
    const appropriation = { ...moneyCell({ decided: 100, interventions: 1 }), projects: 0 };
    expect(said('ak2', reportFacts({ money: { appropriation } }))).toEqual([
      'Under 2026 beviljades 100 kronor i 1:1-medel till 1 insats.',
    ]);
  });

  it('tell who pays, by shares', () => {
    const all = moneyCell({ decided: 1000, interventions: 3 });
    const funds = [
      { ...moneyCell({ decided: 345, interventions: 2 }), fund: 'appropriation_1_1' as const },
      { ...moneyCell({ decided: 655, interventions: 2 }), fund: 'erdf' as const },
    ];
    expect(said('ak3', reportFacts({ money: { all, funds, coFunded: 1, severalMunicipalities: 2 } }))).toEqual([
      'För 2026 är 1 000 kronor beviljade till 3 insatser. Medlen fördelar sig så här mellan finansiärerna:',
      '• Anslag 1:1: 34,5 procent\n• ERUF: 65,5 procent',
      '1 insats har fler än en finansiär.',
      '2 insatser bedrivs i flera kommuner.',
    ]);
  });

  it('tell of the horizontal criteria what was answered, and by how many it was not', () => {
    const all = moneyCell({ decided: 10, interventions: 4 });
    const criteria = [
      { criterion: 'equality' as const, answers: { main: 1, part: 1, none: 2 } },
      { criterion: 'integration_diversity' as const, answers: { part: 1 } },
      { criterion: 'environment_climate' as const, answers: {} },
    ];
    expect(said('ak4-5', reportFacts({ money: { all, criteria } }))).toEqual([
      'Av insatserna med medel för 2026 har följande andel kriteriet som huvudsyfte eller som en del av sitt syfte:',
      '• Jämställdhet: 50 procent\n• Integration och mångfald: 25 procent\n• Miljö och klimat: 0 procent',
      'Alla insatser har inte svarat. Svar saknas om integration och mångfald från 3 och om miljö och klimat från 4.',
    ]);
  });

  it('claim no cause: they say what is and was done, never what it led to', () => {
    const everything = reportFacts({
      goals: {
        strategy: 'RUS',
        goals: [goal('wording')],
        indicators: 1,
        targets: { ...reportFacts({}).goals.targets, reached: 1 },
      },
      money: { interventions: 1, all: moneyCell({ decided: 1, interventions: 1 }) },
    });
    const text = ['ak1', 'ak2', 'ak3', 'ak4-5', 'ak6.conduct'].flatMap((part) => said(part, everything)).join(' ');
    expect(text).not.toMatch(/ledde till|lett till|bidra|tack vare|på grund av|effekt av|resulterade/i);
  });
});
