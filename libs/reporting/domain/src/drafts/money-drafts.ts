import { FUNDS, HORIZONTAL_CRITERIA } from '@rt/portfolio/domain';
import { appropriationWords } from '../figures/appropriation-words';
import { CRITERION_WORDS, fundWords } from '../figures/money-words';
import { bullets, paragraph, type Words } from '../text/write-text';
import type { ReportFacts } from '../report/report-facts';
import type { DraftWriter } from './draft';

/** `1:1-medel` */
const moneyOf = ({ year }: ReportFacts) => appropriationWords(year).money.sv;

/** ÅK2: what was granted and paid of the state's appropriation. */
const appropriation: DraftWriter = ({ facts, figure, value, table }) => [
  ...(value('appropriation.decided') > 0
    ? [
        paragraph(
          `Under ${facts.year} beviljades `,
          figure('appropriation.decided'),
          ` i ${moneyOf(facts)} till `,
          figure('appropriation.interventions'),
          value('appropriation.interventions') === 1 ? ' insats' : ' insatser',
          ...(value('appropriation.projects') > 0 ? [', varav ', figure('appropriation.projects'), ' projekt'] : []),
          '.',
          ...(value('appropriation.paid') > 0 ? [' ', figure('appropriation.paid'), ' är utbetalda.'] : []),
        ),
        ...table('appropriation.forms'),
      ]
    : []),
  ...(value('appropriation.undated') > 0
    ? [
        paragraph(
          'Därutöver finns ',
          figure('appropriation.undated'),
          ` i ${moneyOf(facts)} som inte är fördelade på år.`,
        ),
      ]
    : []),
];

/** ÅK3: who paid, and what was done together. */
const cooperation: DraftWriter = ({ facts, figure, value, table }) => {
  const words = fundWords(facts.year);
  const funds = FUNDS.map((fund) => [`funds.${fund.replaceAll('_', '-')}`, words[fund].sv] as const);
  const shares = funds.filter(([key]) => value(key) > 0);
  return [
    ...(value('money.decided') > 0
      ? [
          paragraph(
            `För ${facts.year} är `,
            figure('money.decided'),
            ' beviljade till ',
            figure('money.interventions'),
            value('money.interventions') === 1 ? ' insats.' : ' insatser.',
            ...(shares.length ? [' Medlen fördelar sig så här mellan finansiärerna:'] : []),
          ),
          ...(shares.length ? [bullets(shares.map(([key, name]): Words[] => [`${name}: `, figure(key)]))] : []),
          ...table('money.funds'),
        ]
      : []),
    ...(value('money.co-funded') > 0
      ? [
          paragraph(
            figure('money.co-funded'),
            value('money.co-funded') === 1
              ? ' insats har fler än en finansiär.'
              : ' insatser har fler än en finansiär.',
          ),
        ]
      : []),
    ...(value('money.several-municipalities') > 0
      ? [
          paragraph(
            figure('money.several-municipalities'),
            value('money.several-municipalities') === 1
              ? ' insats bedrivs i flera kommuner.'
              : ' insatser bedrivs i flera kommuner.',
          ),
        ]
      : []),
    ...(value('studies.joint') > 0
      ? [
          paragraph(
            figure('studies.joint'),
            value('studies.joint') === 1
              ? ' länsgemensam insats för analys och uppföljning blev klar under året.'
              : ' länsgemensamma insatser för analys och uppföljning blev klara under året.',
          ),
        ]
      : []),
  ];
};

/** ÅK4–5: how the interventions answer the horizontal criteria. */
const sustainability: DraftWriter = ({ facts, figure, value, table }) => {
  const named = HORIZONTAL_CRITERIA.map((criterion) => [`horizontal.${criterion.replaceAll('_', '-')}`, CRITERION_WORDS[criterion].sv] as const); // prettier-ignore
  const said = facts.money.criteria.some(({ answers }) => Object.keys(answers).length > 0);
  if (!said) return [];
  const waiting = named.filter(([key]) => value(`${key}.unanswered`) > 0);
  return [
    paragraph(
      `Av insatserna med medel för ${facts.year} har följande andel kriteriet som huvudsyfte eller som en del av sitt syfte:`,
    ),
    bullets(named.map(([key, name]): Words[] => [`${name}: `, figure(key)])),
    ...table('horizontal.answers'),
    ...(waiting.length
      ? [
          paragraph(
            'Alla insatser har inte svarat. Svar saknas om ',
            ...waiting.flatMap(([key, name], at): Words[] => [
              at === 0 ? '' : at === waiting.length - 1 ? ' och om ' : ', om ',
              `${name.toLowerCase()} från `,
              figure(`${key}.unanswered`),
            ]),
            '.',
          ),
        ]
      : []),
  ];
};

export const MONEY_DRAFTS: Readonly<Record<string, DraftWriter>> = {
  ak2: appropriation,
  ak3: cooperation,
  'ak4-5': sustainability,
};
