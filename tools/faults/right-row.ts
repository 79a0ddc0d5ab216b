import type { Directness, Fund, HorizontalAnswer, InterventionKind } from '@rt/portfolio/domain';
import type { Cell } from '@rt/shared/domain';
import type { Column } from './columns';
import type { Random } from './random';
import { WORLD } from './world';
import { listed, writtenAmount, writtenDate, writtenShare } from './written';

export type Cells = Partial<Record<Column, Cell>>;

/** An intervention as it is to be stored, in words that do not depend on ids. */
export interface Expected {
  reference: string;
  name: string;
  kind: InterventionKind;
  organisation: string | null;
  manager: string | null;
  description: string | null;
  startsOn: string | null;
  endsOn: string | null;
  funding: { fund: Fund; year: number | null; amount: number; paid: number | null }[];
  /** `theme 1`, by alphabet. */
  codes: string[];
  municipalities: string[];
  actionPlan: string | null;
  secret: boolean;
  horizontal: HorizontalAnswer[];
  /** By the goals' codes. */
  links: { goal: string; share: number; shareAssumed: boolean; directness: Directness; mechanism: string }[];
}

export interface RightRow {
  cells: Cells;
  expected: Expected;
}

const KINDS: readonly [InterventionKind, string][] = [
  ['project', 'Projekt'],
  ['process', 'process'],
  ['business_support', 'FÖRETAGSSTÖD'],
  ['commercial_service', 'Kommersiell service'],
  ['own_activity', 'egen verksamhet'],
];
const GRADES: readonly [HorizontalAnswer['answer'], string][] = [
  ['main', 'Huvudsyfte'],
  ['part', 'delvis'],
  ['none', 'Nej'],
  ['not_relevant', 'inte relevant'],
];

/** A row that is right, every part of it written in one of the ways people write it. */
export function rightRow(random: Random, number: number): RightRow {
  const [reference, name] = [`RUN ${2020 + (number % 7)}/${number}`, `Insats ${number} för länets utveckling`];
  const parts = [
    kindOf(random),
    peopleOf(random, number),
    periodOf(random),
    moneyOf(random),
    sortedBy(random),
    answersOf(random),
    linksOf(random),
  ];
  return {
    cells: Object.assign({ reference, name }, ...parts.map(({ cells }) => cells)) as Cells,
    expected: Object.assign({ reference, name }, ...parts.map(({ expected }) => expected)) as Expected,
  };
}

interface Part {
  cells: Cells;
  expected: Partial<Expected>;
}

function kindOf(random: Random): Part {
  const [kind, text] = random.one(KINDS);
  return { cells: { kind: text }, expected: { kind } };
}

function peopleOf(random: Random, number: number): Part {
  const organisation = random.chance(0.8) ? `Organisation ${number % 300}` : null;
  const description = random.chance(0.5) ? `Det här gör vi:\nsteg ett; steg två och "tre" i insats ${number}.` : null;
  const person = random.chance(0.6) ? random.one(WORLD.people) : null;
  const shared = person?.name === 'Kim Ek';
  const manager = person && (shared || random.chance(0.5) ? person.email.toUpperCase() : person.name);
  return {
    cells: { organisation, description, manager },
    expected: { organisation, description, manager: person?.email ?? null },
  };
}

function periodOf(random: Random): Part {
  const day = (year: number) => `${year}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`;
  const startsOn = random.chance(0.9) ? day(random.whole(2020, 2024)) : null;
  const endsOn = random.chance(0.8) ? day(random.whole(2025, 2030)) : null;
  return {
    cells: { startsOn: startsOn && writtenDate(random, startsOn), endsOn: endsOn && writtenDate(random, endsOn) },
    expected: { startsOn, endsOn },
  };
}

const pad = (number: number) => String(number).padStart(2, '0');

function moneyOf(random: Random): Part {
  const amount = () => random.whole(1, 900) * random.one([1000, 10_000, 12_345]);
  const write = (kronor: number | null) => kronor && writtenAmount(random, kronor);
  const [appropriation, own] = [random.chance(0.7) ? amount() : null, random.chance(0.3) ? amount() : null];
  const erdf = random.chance(0.6) ? amount() : null;
  const paid = erdf && random.chance(0.5) ? Math.floor(erdf / random.whole(1, 4)) : null;
  const years = random.chance(0.4) ? [amount(), amount()] : null;
  const paidYear = years && random.chance(0.5) ? amount() : null;
  const sum = years && random.chance(0.5) ? (years[0] ?? 0) + (years[1] ?? 0) : null;
  const row = (fund: Fund, year: number | null, kronor: number | null | undefined, out: number | null = null) =>
    kronor ? [{ fund, year, amount: kronor, paid: out }] : [];
  return {
    cells: {
      appropriation_1_1: write(appropriation),
      own: write(own),
      erdf: write(erdf),
      paid_erdf: write(paid),
      esf_plus: write(sum),
      esf_plus_2024: write(years?.[0] ?? null),
      esf_plus_2025: write(years?.[1] ?? null),
      paid_esf_plus_2024: write(paidYear),
    },
    expected: {
      funding: [
        ...row('appropriation_1_1', null, appropriation),
        ...row('erdf', null, erdf, paid),
        ...row('esf_plus', 2024, years?.[0], paidYear),
        ...row('esf_plus', 2025, years?.[1]),
        ...row('own', null, own),
      ],
    },
  };
}

function sortedBy(random: Random): Part {
  const cells: Cells = {};
  const codes: string[] = [];
  for (const list of ['theme', 'target_group', 'support_form', 'legal_ground'] as const) {
    const inUse = WORLD.codes.filter((one) => one.list === list && !one.retiredOn && !one.validFrom);
    const chosen = random.some(inUse, 2);
    const nameOf = (one: (typeof chosen)[number]) =>
      one.name === 'Unga'
        ? one.code
        : random.one([one.code, one.name, one.name.toUpperCase(), `${one.code} ${one.name}`]);
    cells[list] = listed(random, chosen.map(nameOf));
    codes.push(...chosen.map(({ code }) => `${list} ${code}`));
  }
  const places = random.some(WORLD.municipalities, 3);
  const placed = places.map(({ code, name }) => random.one([code, name, `${name} kommun`]));
  cells.municipalities = places.length === 0 ? random.one(['', 'Hela länet']) : listed(random, placed);
  const plan = random.chance(0.5) ? random.one(WORLD.plans.slice(0, 2)) : null;
  cells.actionPlan = plan && random.one([plan, plan.toLowerCase()]);
  return { cells, expected: { codes: codes.sort(), municipalities: places.map(({ code }) => code), actionPlan: plan } };
}

function answersOf(random: Random): Part {
  const secret = random.chance(0.05);
  const cells: Cells = { secret: secret ? random.one<Cell>(['ja', 'Ja', true]) : random.one<Cell>(['nej', '', false]) };
  const horizontal = (['equality', 'environment_climate'] as const).flatMap((criterion): HorizontalAnswer[] => {
    if (random.chance(0.3)) return [];
    const [answer, text] = random.one(GRADES);
    const comment = random.chance(0.3) ? `Så här: ${answer}` : null;
    cells[criterion] = comment ? `${text}: ${comment}` : text;
    return [{ criterion, answer, comment }];
  });
  return { cells, expected: { secret, horizontal } };
}

const MECHANISM = 'Den som får stöd kan göra mer än förut.';

function linksOf(random: Random): Part {
  const chosen = random.some(WORLD.goals.slice(0, 4), 2);
  const mechanism = chosen.length > 0 && random.chance(0.6) ? MECHANISM : null;
  const directness = random.one<Directness>(['direct', 'indirect']);
  const assumed = random.chance(0.3);
  const shares = assumed ? chosen.map(() => 100 / chosen.length) : chosen.map(() => random.whole(1, 200) / 4);
  const goals = chosen.map(({ code, wording }) => random.one([code, wording, `Mål ${code}`, `${code} ${wording}`]));
  const inCell = goals.map((goal, at) => (assumed ? goal : `${goal}: ${String(shares[at]).replace('.', ',')} %`));
  const inColumns: Cells = { goal1: goals[0] ?? null, goal2: goals[1] ?? null };
  if (!assumed && goals.length > 0) inColumns.share1 = writtenShare(random, shares[0] ?? 0);
  if (!assumed && goals.length > 1) inColumns.share2 = writtenShare(random, shares[1] ?? 0);
  return {
    cells: {
      ...(random.chance(0.5) ? { goals: inCell.join(';') } : inColumns),
      mechanism,
      directness: directness === 'direct' ? 'direkt' : 'Indirekt',
    },
    expected: {
      links: chosen.map(({ code }, at) => ({
        goal: code,
        share: shares[at] ?? 0,
        shareAssumed: assumed,
        directness,
        mechanism: mechanism ?? '',
      })),
    },
  };
}
