import type { Formulation, Level } from '@rt/goals/domain';

/** A goal of the invented region; `code` is how the rest of the demo refers to it. */
export interface DemoGoal {
  code: string;
  parent: string | null;
  level: Level;
  wording: string;
  formulation?: Partial<Formulation>;
  /** What it said before it was reworded, with the reason for the change. */
  earlier?: { wording: string; reason: string }[];
}

const under = (parent: string | null, level: Level, goals: [string, string, Partial<DemoGoal>?][]): DemoGoal[] =>
  goals.map(([code, wording, more]) => ({ code, parent, level, wording, ...more }));

/** Region Älvdal does not exist. Its goals show every kind of strength and weakness that real wordings have. */
export const DEMO_GOALS: DemoGoal[] = [
  ...under(null, 'vision', [['V', 'Älvdal 2040: ett län där det är lätt att leva nära skog, älv och varandra']]),
  ...under('V', 'overall_goal', [
    ['1', 'Ett växande näringsliv som klarar omställningen'],
    ['2', 'Kompetens som räcker till i hela länet'],
    ['3', 'Ett fossilfritt och motståndskraftigt län'],
    ['4', 'God och jämlik hälsa för alla åldrar'],
    ['5', 'Ett sammanhållet län med goda förbindelser'],
  ]),
  ...under('1', 'sub_goal', [
    [
      '1.1',
      'Senast 2035 ska minst 82 procent av invånarna 20–64 år vara sysselsatta, jämfört med 78,4 procent 2022.',
      {
        formulation: { responsible: 'Näringslivsenheten', source: 'SCB, BAS' },
        earlier: [
          { wording: 'Sysselsättningen ska öka.', reason: 'Gick inte att följa upp: ingen nivå och inget årtal.' },
          {
            wording: 'Sysselsättningsgraden ska öka till minst 82 procent.',
            reason: 'Remissvar från två kommuner: åldersgrupp och slutår saknades.',
          },
        ],
      },
    ],
    [
      '1.2',
      'Antalet nystartade företag per 1 000 invånare ska öka från 9,1 år 2022 till 12 år 2030.',
      { formulation: { responsible: 'Näringslivsenheten' } },
    ],
    ['1.3', 'Fler små företag ska exportera.', { formulation: { responsible: 'Näringslivsenheten' } }],
    ['1.4', 'Näringslivet ska vara innovativt och konkurrenskraftigt.'],
    [
      '1.5',
      'Andelen kvinnor bland länets företagare ska öka.',
      {
        formulation: {
          measure: 'Andel kvinnor bland operativa företagsledare',
          unit: 'procent',
          baselineValue: 28,
          baselineYear: 2021,
          targetValue: 35,
          targetYear: 2031,
          responsible: 'Näringslivsenheten',
        },
      },
    ],
  ]),
  ...under('1', 'priority', [
    ['1.a', 'Utveckla mötesplatser för skogsnäringens nya produkter'],
    ['1.b', 'Samordna rådgivningen till företag i hela länet'],
    ['1.c', 'Främja en dynamisk besöksnäring'],
  ]),
  ...under('2', 'sub_goal', [
    [
      '2.1',
      'Minst 90 procent av gymnasieeleverna i länet ska ha tagit examen inom fyra år senast 2032.',
      { formulation: { responsible: 'Kompetensenheten', baselineValue: 76.2, baselineYear: 2022 } },
    ],
    [
      '2.2',
      'Arbetslösheten bland utrikes födda i länet ska halveras till 2032 jämfört med 2022.',
      { formulation: { responsible: 'Kompetensenheten' } },
    ],
    ['2.3', 'Matchningen på arbetsmarknaden ska bli bättre och utbildningarna mer relevanta.'],
    ['2.4', 'Andelen 25–64-åringar med eftergymnasial utbildning ska närma sig rikets nivå.'],
  ]),
  ...under('2', 'priority', [
    ['2.a', 'Bygga ut yrkesvux tillsammans med länets kommuner'],
    ['2.b', 'Ta fram en länsgemensam modell för validering till 2027'],
    ['2.c', 'Starka lärmiljöer där människor bor'],
  ]),
  ...under('3', 'sub_goal', [
    [
      '3.1',
      'Växthusgasutsläppen i länet ska minska med 70 procent till 2030 jämfört med 2010 års nivå.',
      { formulation: { responsible: 'Klimat- och energienheten', source: 'Nationella emissionsdatabasen' } },
    ],
    ['3.2', 'Energin ska användas smartare.'],
    [
      '3.3',
      'Kollektivtrafiken ska vara helt fri från fossila bränslen senast 2030.',
      { formulation: { responsible: 'Kollektivtrafiken' } },
    ],
    [
      '3.4',
      'Alla kommuner i länet ska ha en beslutad plan för klimatanpassning senast 2028.',
      { formulation: { responsible: 'Klimat- och energienheten' } },
    ],
    ['3.5', 'Den biologiska mångfalden ska stärkas.'],
  ]),
  ...under('3', 'priority', [
    ['3.a', 'Kraftsamla kring vätgas och elnät'],
    ['3.b', 'Återställa 1 200 hektar våtmark längs älven före 2031'],
    ['3.c', 'Hållbara transporter'],
  ]),
  ...under('4', 'sub_goal', [
    [
      '4.1',
      'Andelen vuxna som uppger att de har god hälsa ska öka från 69 procent 2021 till minst 75 procent 2030.',
      { formulation: { responsible: 'Folkhälsoenheten', source: 'Nationella folkhälsoenkäten' } },
    ],
    ['4.2', 'Skillnaden i medellivslängd mellan dem som har kort och lång utbildning ska minska.'],
    ['4.3', 'Alla barn ska få en trygg uppväxt.'],
    [
      '4.4',
      'Väntetiden till ett första besök i barn- och ungdomspsykiatrin ska vara högst 30 dagar senast 2027.',
      { formulation: { responsible: 'Hälso- och sjukvården' } },
    ],
  ]),
  ...under('4', 'priority', [
    ['4.a', 'Utveckla den nära vården'],
    ['4.b', 'Fler mötesplatser för äldre i varje kommun'],
    ['4.c', 'Ett rikt kulturliv för alla'],
  ]),
  ...under('5', 'sub_goal', [
    [
      '5.1',
      'Minst 98 procent av hushållen och företagen ska ha tillgång till bredband om 1 Gbit/s senast 2028.',
      { formulation: { responsible: 'Samhällsbyggnadsenheten', source: 'Post- och telestyrelsen' } },
    ],
    ['5.2', 'Restiden med tåg till huvudstaden ska vara högst 2 timmar och 30 minuter år 2033.'],
    [
      '5.3',
      'Under perioden 2024–2030 ska 4 500 bostäder färdigställas i länet.',
      { formulation: { responsible: 'Samhällsbyggnadsenheten' } },
    ],
    ['5.4', 'Avståndet till dagligvarubutik och drivmedel ska inte bli längre för boende på landsbygden.'],
    ['5.5', 'Länet ska vara attraktivt att bo, verka och växa upp i.'],
  ]),
  ...under('5', 'priority', [
    ['5.a', 'Samverka för levande tätorter och landsbygder'],
    ['5.b', 'Ta fram en gemensam plan för bostadsförsörjningen'],
    ['5.c', 'Bättre beredskap för elavbrott'],
  ]),
];

/** What the draft of the next strategy says otherwise. */
export const DEMO_REVISION: { code: string; wording: string; reason: string }[] = [
  {
    code: '1.3',
    wording: 'Minst 600 små företag i länet ska exportera varor eller tjänster senast 2032, jämfört med 412 år 2021.',
    reason: 'Målet gick inte att följa upp: nivå, årtal och utgångsläge saknades.',
  },
  {
    code: '3.2',
    wording: 'Energianvändningen per invånare ska minska med 20 procent till 2032.',
    reason: 'Smartare går inte att mäta.',
  },
];
