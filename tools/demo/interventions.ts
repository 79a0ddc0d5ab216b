import type { Directness, Fund, InterventionKind } from '@rt/portfolio/domain';

/** How an intervention of the demo is tied to a goal, and what the strategy owner said of it. */
export interface DemoLink {
  goal: string;
  share: number;
  mechanism: string;
  directness?: Directness;
  assumed?: boolean;
  declined?: string;
  proposed?: boolean;
}

export interface DemoIntervention {
  reference: string;
  name: string;
  kind: InterventionKind;
  organisation: string;
  years: [number, number];
  funding: Partial<Record<Fund, number>>;
  links: DemoLink[];
  /** Led by the demo's project manager. */
  own?: boolean;
}

const link = (goal: string, share: number, mechanism: string, more: Partial<DemoLink> = {}): DemoLink => ({
  goal,
  share,
  mechanism,
  ...more,
});

type Row = [string, InterventionKind, string, [number, number], Partial<Record<Fund, number>>, DemoLink[], boolean?];

const ROWS: Row[] = [
  [
    'Exportlyftet Älvdal',
    'project',
    'Älvdals handelskammare',
    [2024, 2027],
    { appropriation_1_1: 4_200_000, erdf: 5_600_000 },
    [
      link(
        '1.3',
        70,
        'företagen får en egen exportplan och följs på sin första mässa, så att de får sin första kund utomlands.',
      ),
      link('1.2', 20, 'nya företag möter en marknad som är större än länet.', { directness: 'indirect' }),
    ],
    true,
  ],
  [
    'Skogens nya material',
    'project',
    'Träcentrum Älvby',
    [2023, 2026],
    { appropriation_1_1: 3_000_000, erdf: 7_400_000, own: 1_200_000 },
    [
      link('1.a', 60, 'testbädden låter företagen prova nya produkter tillsammans med forskare.'),
      link('1.4', 30, 'fler produkter når marknaden när de har provats i full skala.', { directness: 'indirect' }),
    ],
    true,
  ],
  [
    'Kvinnor tar plats i styrelserummet',
    'project',
    'Nätverket Älvkraft',
    [2024, 2026],
    { appropriation_1_1: 1_850_000 },
    [link('1.5', 100, 'deltagarna får styrelseutbildning och en mentor, och tar därefter över eller startar företag.')],
    true,
  ],
  [
    'Ung företagsamhet i alla kommuner',
    'process',
    'Region Älvdal',
    [2022, 2028],
    { own: 2_400_000 },
    [
      link('1.2', 100, 'elever som har drivit företag i gymnasiet startar oftare eget som vuxna.', {
        directness: 'indirect',
      }),
    ],
  ],
  [
    'Mikrostöd till landsbygdsföretag',
    'business_support',
    'Region Älvdal',
    [2024, 2024],
    { appropriation_1_1: 6_300_000 },
    [link('1.2', 50, 'stödet täcker halva investeringen det första året.', { assumed: true })],
  ],
  [
    'Innovationscheckar',
    'business_support',
    'Region Älvdal',
    [2023, 2027],
    { appropriation_1_1: 4_000_000 },
    [link('1.4', 100, 'checken betalar provning och rådgivning som små företag annars avstår från.')],
  ],
  [
    'En väg in för företagare',
    'process',
    'Region Älvdal',
    [2024, 2026],
    { own: 1_100_000 },
    [link('1.b', 100, 'en gemensam ingång gör att företagen får rätt råd vid första samtalet.')],
  ],
  [
    'Besöksnäring året om',
    'project',
    'Älvdal Turism',
    [2023, 2025],
    { appropriation_1_1: 2_600_000, erdf: 3_100_000 },
    [link('1.c', 80, 'paketerade vinter- och höstresor ger besök när sängarna i dag står tomma.')],
    true,
  ],
  [
    'Cykelleden längs älven',
    'project',
    'Kommunförbundet Älvdal',
    [2024, 2027],
    { appropriation_1_1: 5_200_000, other: 4_000_000 },
    [
      link('1.c', 40, 'leden ger en anledning att stanna en natt till.'),
      link('4.a', 10, 'fler rör sig i vardagen.', {
        declined: 'Leden når inte dem som den nära vården vänder sig till. Pröva mål 4.1 i stället.',
      }),
    ],
    true,
  ],
  [
    'Digitaliseringslyft för tillverkare',
    'project',
    'Industrikraft',
    [2022, 2025],
    { appropriation_1_1: 3_700_000, erdf: 3_700_000 },
    [
      link('1.4', 60, 'företagen kopplar upp sina maskiner och kan sälja tjänster tillsammans med varorna.'),
      link('1.1', 20, 'växande tillverkare anställer lokalt.', { directness: 'indirect' }),
    ],
  ],
  [
    'Ägarskiften i tid',
    'project',
    'Älvdals handelskammare',
    [2025, 2027],
    { appropriation_1_1: 1_950_000 },
    [link('1.1', 100, 'livskraftiga företag läggs inte ned när ägaren går i pension.', { proposed: true })],
    true,
  ],
  ['Testbädd för träbyggande', 'project', 'Träcentrum Älvby', [2026, 2028], { erdf: 8_900_000 }, []],
  [
    'Yrkesvux över kommungräns',
    'process',
    'Kommunförbundet Älvdal',
    [2023, 2027],
    { own: 3_300_000, other: 2_100_000 },
    [
      link('2.a', 70, 'kommunerna köper platser av varandra, så att också smala utbildningar kan starta.'),
      link('2.3', 30, 'utbildningarna väljs tillsammans med arbetsgivarna.'),
    ],
  ],
  [
    'Validering inom vård och industri',
    'project',
    'Region Älvdal',
    [2024, 2026],
    { appropriation_1_1: 2_200_000, esf_plus: 5_800_000 },
    [link('2.b', 100, 'branscherna enas om vad som ska prövas och hur, och modellen används av alla kommuner.')],
    true,
  ],
  [
    'Vägen till jobb',
    'project',
    'Samordningsförbundet Älv',
    [2023, 2026],
    { esf_plus: 14_500_000, other: 3_000_000 },
    [
      link('2.2', 80, 'deltagarna får praktik, språkstöd på arbetsplatsen och en handledare i sex månader.'),
      link('1.1', 20, 'de som får arbete räknas in i sysselsättningen.'),
    ],
  ],
  [
    'Språk på jobbet',
    'project',
    'Folkbildningen Älvdal',
    [2024, 2026],
    { esf_plus: 4_400_000 },
    [
      link(
        '2.2',
        100,
        'anställda med kort utbildning lär sig den svenska som yrket kräver och får behålla sitt arbete.',
      ),
    ],
  ],
  [
    'Plugga klart',
    'project',
    'Kommunförbundet Älvdal',
    [2023, 2026],
    { esf_plus: 9_700_000, own: 1_500_000 },
    [link('2.1', 100, 'elever som riskerar att avbryta får en mentor från första terminen.')],
  ],
  [
    'Lärcentrum i nio kommuner',
    'process',
    'Region Älvdal',
    [2022, 2028],
    { own: 5_600_000, appropriation_1_1: 2_000_000 },
    [link('2.4', 40, 'fler läser vidare när det går att göra hemifrån.')],
  ],
  [
    'Högskoleprogram på distans',
    'process',
    'Region Älvdal',
    [2024, 2029],
    { own: 2_900_000 },
    [link('2.4', 100, 'programmen ges i länet tillsammans med tre lärosäten.', { proposed: true })],
  ],
  [
    'Kompetensråd för skogen',
    'process',
    'Skogsnäringens kompetensråd',
    [2023, 2027],
    { appropriation_1_1: 900_000 },
    [link('2.3', 100, 'arbetsgivarna säger vad de behöver tre år framåt, och skolorna planerar efter det.')],
  ],
  ['Sommarjobb med mening', 'own_activity', 'Region Älvdal', [2024, 2026], { own: 1_300_000 }, []],
  [
    'Teknikhuset för unga',
    'project',
    'Älvby vetenskapshus',
    [2023, 2026],
    { appropriation_1_1: 1_700_000, other: 1_700_000 },
    [
      link('2.1', 40, 'besöken väcker intresset för teknik redan i mellanstadiet.', {
        directness: 'indirect',
        assumed: true,
      }),
      link('2.3', 40, 'fler söker tekniska utbildningar.', { directness: 'indirect', assumed: true }),
    ],
  ],
  [
    'Klimatklivet i fordonsparken',
    'process',
    'Kollektivtrafiken i Älvdal',
    [2022, 2028],
    { own: 18_000_000, other: 9_000_000 },
    [
      link('3.3', 70, 'de sista dieselbussarna byts mot el och biogas när avtalen går ut.'),
      link('3.1', 30, 'bussarna står för en känd del av länets utsläpp.'),
    ],
  ],
  [
    'Biogas från gårdarna',
    'project',
    'Lantbrukarnas utvecklingsbolag',
    [2023, 2026],
    { erdf: 12_300_000, other: 6_000_000 },
    [link('3.1', 100, 'gödseln rötas och gasen ersätter diesel i länets tunga fordon.')],
  ],
  [
    'Energirådgivning till små företag',
    'project',
    'Energikontoret Älv',
    [2024, 2027],
    { erdf: 3_900_000, own: 700_000 },
    [
      link('3.2', 80, 'företagen får en kartläggning och en plan som betalar sig på tre år.'),
      link('3.1', 20, 'mindre energi ger mindre utsläpp.', { directness: 'indirect' }),
    ],
  ],
  [
    'Laddstolpar i glesbygd',
    'commercial_service',
    'Region Älvdal',
    [2023, 2026],
    { appropriation_1_1: 2_800_000 },
    [
      link('3.c', 50, 'den som bor långt från tätorten vågar välja elbil.', { assumed: true }),
      link('5.4', 50, 'laddning vid butiken ger den fler besök.', { assumed: true }),
    ],
  ],
  [
    'Vätgasnod Älvby',
    'project',
    'Älvby Energi',
    [2025, 2028],
    { erdf: 15_000_000, other: 22_000_000 },
    [link('3.a', 100, 'noden visar om industrin kan ersätta gasol med vätgas.', { proposed: true })],
  ],
  [
    'Elnät för omställningen',
    'process',
    'Region Älvdal',
    [2024, 2027],
    { own: 1_600_000 },
    [
      link('3.a', 50, 'nätägare och kommuner planerar efter samma prognos.'),
      link('5.c', 50, 'sårbara punkter i nätet blir kända och kan byggas bort.'),
    ],
  ],
  [
    'Våtmarker längs älven',
    'project',
    'Älvens vattenråd',
    [2023, 2030],
    { other: 26_000_000, own: 2_000_000 },
    [
      link('3.b', 90, 'marken återställs tillsammans med markägarna och sköts i tjugo år.'),
      link('3.5', 10, 'våtmarker är hem för arter som har minskat.'),
    ],
  ],
  [
    'Klimatanpassning i små kommuner',
    'project',
    'Kommunförbundet Älvdal',
    [2024, 2026],
    { appropriation_1_1: 1_500_000, own: 600_000 },
    [link('3.4', 100, 'en gemensam handläggare hjälper de kommuner som saknar egen.')],
  ],
  ['Cirkulärt byggande', 'project', 'Byggföretagens forum', [2025, 2027], { erdf: 4_700_000 }, []],
  [
    'Naturvård i skolan',
    'own_activity',
    'Region Älvdal',
    [2024, 2025],
    { own: 450_000 },
    [link('3.5', 100, 'barn som lär känna naturen vårdar den som vuxna.', { directness: 'indirect', proposed: true })],
  ],
  [
    'Resfria möten',
    'own_activity',
    'Region Älvdal',
    [2023, 2024],
    { own: 300_000 },
    [link('3.c', 100, 'möten på distans ersätter tjänsteresor med bil.')],
  ],
  ['Hållbara godsflöden', 'process', 'Logistikforum Älvdal', [2024, 2026], { appropriation_1_1: 1_100_000 }, []],
  [
    'Hälsosamma mötesplatser',
    'project',
    'Idrotten i Älvdal',
    [2023, 2026],
    { other: 3_200_000, own: 800_000 },
    [
      link('4.1', 70, 'den som inte idrottar får en ledare, en grupp och en vana.'),
      link('4.b', 30, 'mötesplatserna är öppna för äldre på dagtid.'),
    ],
  ],
  [
    'Föräldrastöd i hela länet',
    'process',
    'Region Älvdal',
    [2022, 2027],
    { own: 4_100_000 },
    [link('4.1', 40, 'alla föräldrar erbjuds samma samtal när barnet är åtta månader, tre år och tolv år.')],
  ],
  [
    'Kortare köer i psykiatrin',
    'own_activity',
    'Region Älvdal',
    [2023, 2026],
    { own: 12_600_000 },
    [link('4.4', 100, 'ett team tar första besöket inom två veckor och slussar vidare.')],
  ],
  [
    'Nära vård i Norrådalen',
    'project',
    'Region Älvdal',
    [2023, 2025],
    { own: 7_900_000 },
    [
      link('4.a', 80, 'läkare, kommunens sköterska och den som är sjuk gör planen tillsammans.'),
      link('4.1', 20, 'den som får hjälp i tid mår bättre.', { directness: 'indirect' }),
    ],
  ],
  [
    'Hälsa för alla, hela livet',
    'process',
    'Region Älvdal',
    [2021, 2026],
    { own: 2_000_000 },
    [link('4.1', 50, 'samtalen leder till en egen plan.', { assumed: true })],
  ],
  [
    'Kulturbussen',
    'commercial_service',
    'Älvdals bibliotek',
    [2024, 2026],
    { own: 1_700_000, other: 500_000 },
    [link('4.c', 100, 'scenkonst och böcker kommer till byar utan eget bibliotek.')],
  ],
  [
    'Teater för små barn',
    'own_activity',
    'Älvdalsteatern',
    [2024, 2025],
    { own: 650_000 },
    [link('4.c', 100, 'varje förskola får en föreställning om året.', { proposed: true })],
  ],
  ['Ung röst', 'process', 'Region Älvdal', [2023, 2026], { own: 540_000 }, []],
  [
    'Suicidprevention i arbetslivet',
    'project',
    'Arbetsgivarringen',
    [2024, 2026],
    { other: 1_450_000 },
    [link('4.1', 100, 'chefer lär sig se tecken tidigt och vet vart de ska vända sig.', { proposed: true })],
  ],
  [
    'Fiber till sista huset',
    'project',
    'Kommunförbundet Älvdal',
    [2022, 2027],
    { erdf: 21_000_000, own: 6_000_000 },
    [link('5.1', 100, 'områden som marknaden inte bygger ut får stöd efter upphandling.')],
  ],
  ['Snabbare tåg söderut', 'process', 'Region Älvdal', [2023, 2029], { own: 2_700_000 }, []],
  [
    'Bostäder i små orter',
    'process',
    'Kommunförbundet Älvdal',
    [2024, 2027],
    { appropriation_1_1: 1_300_000, own: 900_000 },
    [
      link('5.3', 60, 'kommunerna tar fram detaljplaner och garantier som gör att banken lånar ut.'),
      link('5.b', 40, 'underlaget används i den gemensamma planen.'),
    ],
  ],
  [
    'Byabutiken lever',
    'commercial_service',
    'Region Älvdal',
    [2023, 2026],
    { appropriation_1_1: 8_400_000 },
    [link('5.4', 100, 'särskilt driftstöd gör att butiken kan ha öppet och vara ombud.')],
  ],
  [
    'Drivmedel i glesbygd',
    'commercial_service',
    'Region Älvdal',
    [2024, 2026],
    { appropriation_1_1: 3_600_000 },
    [link('5.4', 100, 'stationen får stöd till nya cisterner och kan finnas kvar.')],
  ],
  [
    'Leva och bo i Älvdal',
    'project',
    'Inflyttarservice Älvdal',
    [2023, 2025],
    { appropriation_1_1: 2_450_000 },
    [link('5.5', 100, 'den som funderar på att flytta hit får svar på en dag och en person att fråga.')],
    true,
  ],
  [
    'Trygga byar',
    'process',
    'Bygdegårdarna',
    [2024, 2026],
    { own: 700_000 },
    [link('5.c', 80, 'varje by har en plan och en samlingsplats med reservkraft.')],
  ],
  [
    'Reservkraft i vårdcentraler',
    'own_activity',
    'Region Älvdal',
    [2024, 2027],
    { own: 9_300_000 },
    [link('5.c', 100, 'vårdcentralerna klarar tre dygn utan el.')],
  ],
  [
    'Platsutveckling i tre centrum',
    'project',
    'Kommunförbundet Älvdal',
    [2025, 2027],
    { erdf: 6_100_000 },
    [link('5.5', 60, 'fler butiker och mötesplatser gör att unga familjer vill bo kvar.', { proposed: true })],
  ],
  [
    'Digital delaktighet för äldre',
    'project',
    'Folkbildningen Älvdal',
    [2024, 2026],
    { appropriation_1_1: 980_000 },
    [
      link('4.b', 50, 'kurserna ges på mötesplatserna och ger en anledning att komma.', { assumed: true }),
      link('5.1', 50, 'den som kan använda nätet har nytta av det.', { assumed: true, directness: 'indirect' }),
    ],
  ],
  ['Gemensam upphandling av livsmedel', 'process', 'Region Älvdal', [2023, 2025], { own: 520_000 }, []],
  [
    'Framtidens jordbruk',
    'project',
    'Lantbrukarnas utvecklingsbolag',
    [2024, 2027],
    { other: 5_500_000, appropriation_1_1: 1_000_000 },
    [],
  ],
  ['Regionalt rum för data', 'own_activity', 'Region Älvdal', [2025, 2026], { own: 1_250_000 }, []],
  ['Internationellt kontor', 'process', 'Region Älvdal', [2021, 2027], { own: 5_800_000 }, []],
  [
    'Mässdagar för skog och trä',
    'own_activity',
    'Älvdals handelskammare',
    [2025, 2025],
    { appropriation_1_1: 380_000 },
    [link('1.a', 100, 'företag som annars konkurrerar möts kring gemensamma problem.')],
  ],
  [
    'Socialt företagande',
    'project',
    'Kooperativt forum',
    [2023, 2026],
    { esf_plus: 3_300_000 },
    [
      link('2.2', 50, 'arbetsintegrerande företag anställer dem som har stått längst från arbete.'),
      link('1.2', 20, 'varje kooperativ som startar är ett nytt företag.'),
    ],
  ],
  [
    'Attraktiva resecentrum',
    'project',
    'Kollektivtrafiken i Älvdal',
    [2024, 2027],
    { erdf: 11_400_000, own: 5_000_000 },
    [
      link('3.c', 40, 'kortare byten gör att fler lämnar bilen.', { directness: 'indirect' }),
      link('5.5', 30, 'stationen är det första man ser av orten.', { directness: 'indirect' }),
    ],
  ],
];

/** Sixty invented interventions, some of them without a goal. */
export const DEMO_INTERVENTIONS: DemoIntervention[] = ROWS.map(
  ([name, kind, organisation, years, funding, links, own], index) => ({
    reference: `RÄ ${years[0]}/${String(index + 101).padStart(4, '0')}`,
    name,
    kind,
    organisation,
    years,
    funding,
    links,
    ...(own ? { own } : {}),
  }),
);
