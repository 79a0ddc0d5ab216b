import type { NodeKind } from '@rt/effect-chains/domain';

/** A chain of the demo: boxes by a name of their own, and arrows with the assumption they rest on. */
export interface DemoChain {
  name: string;
  nodes: Record<string, { kind: NodeKind; text: string; goal?: string }>;
  edges: [from: string, to: string, assumption: string | null][];
}

export const DEMO_CHAINS: DemoChain[] = [
  {
    name: 'Från utanförskap till arbete',
    nodes: {
      need: { kind: 'need', text: 'Var femte utrikes född i arbetskraften saknar arbete' },
      staff: { kind: 'resource', text: 'Handledare på 40 arbetsplatser' },
      practice: { kind: 'activity', text: 'Sex månaders praktik med språkstöd' },
      finished: { kind: 'output', text: '300 deltagare om året fullföljer' },
      skills: { kind: 'short_outcome', text: 'Deltagarna klarar yrkets svenska' },
      hired: { kind: 'mid_outcome', text: 'Hälften har anställning efter ett år' },
      goal: { kind: 'goal', text: 'Arbetslösheten bland utrikes födda halveras', goal: '2.2' },
      employment: { kind: 'goal', text: 'Fler invånare är sysselsatta', goal: '1.1' },
    },
    edges: [
      ['need', 'practice', null],
      ['staff', 'practice', 'Arbetsgivarna avsätter tid för handledning också när det är bråttom.'],
      ['practice', 'finished', 'Deltagarna får ersättning hela tiden.'],
      ['finished', 'skills', 'Språkstödet ges på arbetsplatsen, inte i en kurs bredvid.'],
      ['skills', 'hired', 'Det finns lediga arbeten på orten.'],
      ['hired', 'goal', null],
      ['hired', 'employment', 'De som anställs ersätter inte andra.'],
    ],
  },
  {
    name: 'Fler fullföljer gymnasiet',
    nodes: {
      need: { kind: 'need', text: 'Var fjärde elev saknar examen efter fyra år' },
      mentor: { kind: 'activity', text: 'Mentor från första terminen' },
      meetings: { kind: 'output', text: 'Ett samtal i veckan med varje elev i riskzon' },
      present: { kind: 'short_outcome', text: 'Frånvaron minskar' },
      passed: { kind: 'mid_outcome', text: 'Eleverna klarar sina kurser' },
      goal: { kind: 'goal', text: 'Minst 90 procent tar examen', goal: '2.1' },
    },
    edges: [
      ['need', 'mentor', null],
      ['mentor', 'meetings', 'Mentorn har högst femton elever.'],
      ['meetings', 'present', 'Frånvaron beror på något som mentorn kan påverka.'],
      ['present', 'passed', 'Undervisningen fungerar för dem som är där.'],
      ['passed', 'goal', null],
    ],
  },
  {
    name: 'Ett län utan fossila utsläpp',
    nodes: {
      buses: { kind: 'activity', text: 'Byta de sista dieselbussarna' },
      biogas: { kind: 'activity', text: 'Bygga biogasanläggningar på gårdarna' },
      fleet: { kind: 'output', text: 'Hela fordonsparken går på el eller biogas' },
      gas: { kind: 'output', text: '40 GWh biogas om året' },
      traffic: { kind: 'mid_outcome', text: 'Utsläppen från transporter minskar' },
      transit: { kind: 'goal', text: 'Kollektivtrafiken är fossilfri', goal: '3.3' },
      goal: { kind: 'goal', text: 'Utsläppen minskar med 70 procent', goal: '3.1' },
    },
    edges: [
      ['buses', 'fleet', 'Elnätet räcker till depåerna.'],
      ['fleet', 'transit', 'Bränslet som köps är fossilfritt.'],
      ['biogas', 'gas', 'Gårdarna lämnar gödsel till rätt pris.'],
      ['gas', 'traffic', 'Gasen ersätter diesel, inte annan biogas.'],
      ['fleet', 'traffic', null],
      ['traffic', 'goal', 'Andra sektorer ökar inte sina utsläpp.'],
    ],
  },
  {
    name: 'God hälsa hela livet',
    nodes: { goal: { kind: 'goal', text: 'Fler uppger att de har god hälsa', goal: '4.1' } },
    edges: [],
  },
  {
    name: 'Service där man bor',
    nodes: {
      support: { kind: 'activity', text: 'Driftstöd till butiker på landsbygden' },
      open: { kind: 'output', text: 'Trettio butiker har öppet sex dagar i veckan' },
      goal: { kind: 'goal', text: 'Avståndet till service ökar inte', goal: '5.4' },
    },
    edges: [
      ['support', 'open', 'Stödet avgör om butiken kan fortsätta.'],
      ['open', 'goal', null],
    ],
  },
];
