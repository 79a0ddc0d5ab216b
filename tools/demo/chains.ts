import type { DemoChain } from './demo-chain';
import { SKILLS_CHAIN } from './skills-chain';

export const DEMO_CHAINS: DemoChain[] = [
  {
    name: 'Från utanförskap till arbete',
    nodes: {
      need: { kind: 'need', text: 'Var femte utrikes född i arbetskraften saknar arbete' },
      staff: { kind: 'resource', text: 'Handledare på 40 arbetsplatser' },
      practice: {
        kind: 'activity',
        text: 'Sex månaders praktik med språkstöd',
        by: ['Vägen till jobb', 'Språk på jobbet'],
      },
      finished: { kind: 'output', text: '300 deltagare om året fullföljer', amount: 300 },
      skills: { kind: 'short_outcome', text: 'Deltagarna klarar yrkets svenska' },
      hired: {
        kind: 'mid_outcome',
        text: 'Hälften har anställning efter ett år',
        measuredBy: ['Arbetslöshet bland utrikes födda'],
      },
      goal: { kind: 'goal', text: 'Arbetslösheten bland utrikes födda halveras', goal: '2.2', amount: 6200 },
      employment: { kind: 'goal', text: 'Fler invånare är sysselsatta', goal: '1.1' },
    },
    edges: [
      ['need', 'practice', null],
      [
        'staff',
        'practice',
        'Arbetsgivarna avsätter tid för handledning också när det är bråttom.',
        { confidence: 'low' },
      ],
      ['practice', 'finished', 'Deltagarna får ersättning hela tiden.', { confidence: 'high', lagMonths: 6 }],
      [
        'finished',
        'skills',
        'Språkstödet ges på arbetsplatsen, inte i en kurs bredvid.',
        {
          claim: 'den som använder språket i arbetet lär sig det fortare',
          confidence: 'high',
          effect: 0.8,
          lagMonths: 6,
          evidence: [['supports', 'strong', 'Älvdals högskola, jämförelse av två kursformer', '2023-10-02']],
        },
      ],
      [
        'skills',
        'hired',
        'Det finns lediga arbeten på orten.',
        {
          claim: 'arbetsgivarna nämner språket som det vanligaste hindret',
          confidence: 'medium',
          effect: 0.5,
          lagMonths: 12,
          critical: true,
          evidence: [
            ['supports', 'moderate', 'Enkät till 120 arbetsgivare i länet', '2024-03-15'],
            ['contradicts', 'weak', 'Intervjuer med deltagare som slutat', '2025-01-20'],
          ],
        },
      ],
      ['hired', 'goal', null, { effect: 1 }],
      ['hired', 'employment', 'De som anställs ersätter inte andra.'],
    ],
  },
  {
    name: 'Fler fullföljer gymnasiet',
    nodes: {
      need: { kind: 'need', text: 'Var fjärde elev saknar examen efter fyra år' },
      mentor: { kind: 'activity', text: 'Mentor från första terminen', by: ['Plugga klart'] },
      meetings: { kind: 'output', text: 'Ett samtal i veckan med varje elev i riskzon' },
      present: { kind: 'short_outcome', text: 'Frånvaron minskar' },
      passed: { kind: 'mid_outcome', text: 'Eleverna klarar sina kurser', measuredBy: ['Gymnasieexamen inom fyra år'] },
      goal: { kind: 'goal', text: 'Minst 90 procent tar examen', goal: '2.1' },
    },
    edges: [
      ['need', 'mentor', null],
      ['mentor', 'meetings', 'Mentorn har högst femton elever.', { confidence: 'medium' }],
      [
        'meetings',
        'present',
        'Frånvaron beror på något som mentorn kan påverka.',
        { evidence: [['contradicts', 'moderate', 'Uppföljning av mentorer på två skolor i Norrådalen', '2025-06-10']] },
      ],
      ['present', 'passed', 'Undervisningen fungerar för dem som är där.', { confidence: 'high' }],
      ['passed', 'goal', null],
    ],
  },
  {
    name: 'Ett län utan fossila utsläpp',
    nodes: {
      buses: { kind: 'activity', text: 'Byta de sista dieselbussarna', by: ['Klimatklivet i fordonsparken'] },
      biogas: { kind: 'activity', text: 'Bygga biogasanläggningar på gårdarna', by: ['Biogas från gårdarna'] },
      flights: { kind: 'activity', text: 'Fler direktflyg till Norrådalen under vintern' },
      fleet: { kind: 'output', text: 'Hela fordonsparken går på el eller biogas' },
      gas: { kind: 'output', text: '40 GWh biogas om året' },
      seats: { kind: 'output', text: 'Tre nya linjer i veckan' },
      traffic: {
        kind: 'mid_outcome',
        text: 'Utsläppen från transporter minskar',
        measuredBy: ['Utsläpp av växthusgaser'],
      },
      guests: { kind: 'short_outcome', text: 'Fler gäster kommer med flyg' },
      transit: { kind: 'goal', text: 'Kollektivtrafiken är fossilfri', goal: '3.3' },
      goal: { kind: 'goal', text: 'Utsläppen minskar med 70 procent', goal: '3.1' },
      visitors: { kind: 'goal', text: 'Besökare året om', goal: '1.c' },
    },
    edges: [
      ['buses', 'fleet', 'Elnätet räcker till depåerna.', { confidence: 'high' }],
      ['fleet', 'transit', 'Bränslet som köps är fossilfritt.', { confidence: 'high' }],
      ['biogas', 'gas', 'Gårdarna lämnar gödsel till rätt pris.', { confidence: 'medium' }],
      ['gas', 'traffic', 'Gasen ersätter diesel, inte annan biogas.'],
      ['fleet', 'traffic', null],
      ['traffic', 'goal', 'Andra sektorer ökar inte sina utsläpp.', { critical: true }],
      ['flights', 'seats', 'Flygbolaget får ihop besättning.'],
      ['seats', 'guests', 'Gästerna hade inte kommit med tåg.'],
      ['guests', 'visitors', 'De stannar mer än en natt.'],
      ['guests', 'goal', 'Planen flyger på fossilt bränsle.', { sign: 'decreases' }],
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
  SKILLS_CHAIN,
];
