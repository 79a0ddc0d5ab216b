import type { Bilingual } from '@rt/shared/domain';

/** What a region's goals are held against outside the region. */
export const FRAMEWORKS = ['national', 'erdf', 'agenda2030'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** A goal answers to an item of a framework. */
export interface CrosswalkEntry {
  framework: Framework;
  code: string;
}

export const FRAMEWORK_NAMES: Readonly<Record<Framework, Bilingual>> = {
  national: { sv: 'Nationella prioriteringar', en: 'National priorities' },
  erdf: { sv: 'ERUF 2021–2027', en: 'ERDF 2021–2027' },
  agenda2030: { sv: 'Agenda 2030', en: 'The 2030 Agenda' },
};

type Items = readonly (readonly [code: string, sv: string, en: string])[];

/** The strategic areas of the national strategy for sustainable regional development 2021–2030 (skr. 2020/21:133). */
const NATIONAL: Items = [
  [
    '1',
    'Likvärdiga möjligheter till boende, arbete och välfärd i hela landet',
    'Equal opportunities for housing, work and welfare',
  ],
  ['2', 'Kompetensförsörjning och kompetensutveckling i hela landet', 'Supply and development of skills'],
  [
    '3',
    'Innovation och förnyelse samt entreprenörskap och företagande i hela landet',
    'Innovation, renewal, entrepreneurship and enterprise',
  ],
  [
    '4',
    'Tillgänglighet i hela landet genom digital kommunikation och transportsystemet',
    'Accessibility by digital communication and transport',
  ],
];

/** The specific objectives of the European Regional Development Fund: regulation (EU) 2021/1058, article 3. */
const ERDF: Items = [
  ['1.1', 'Forskning, innovation och avancerad teknik', 'Research, innovation and advanced technologies'],
  ['1.2', 'Digitaliseringens fördelar för människor, företag och det offentliga', 'The benefits of digitisation'],
  ['1.3', 'Små och medelstora företags tillväxt och konkurrenskraft', 'Growth and competitiveness of SMEs'],
  [
    '1.4',
    'Kompetens för smart specialisering, omställning och företagande',
    'Skills for smart specialisation, transition and entrepreneurship',
  ],
  ['1.5', 'Digital uppkoppling', 'Digital connectivity'],
  [
    '2.1',
    'Energieffektivitet och minskade utsläpp av växthusgaser',
    'Energy efficiency and lower greenhouse gas emissions',
  ],
  ['2.2', 'Förnybar energi', 'Renewable energy'],
  ['2.3', 'Smarta energisystem, nät och lagring', 'Smart energy systems, grids and storage'],
  ['2.4', 'Klimatanpassning och förebyggande av katastrofer', 'Climate adaptation and disaster prevention'],
  ['2.5', 'Tillgång till vatten och hållbar vattenförvaltning', 'Access to water and sustainable water management'],
  ['2.6', 'Cirkulär och resurseffektiv ekonomi', 'A circular and resource-efficient economy'],
  ['2.7', 'Natur, biologisk mångfald och grön infrastruktur', 'Nature, biodiversity and green infrastructure'],
  ['2.8', 'Hållbara transporter i städer', 'Sustainable urban mobility'],
  ['3.1', 'Ett klimattåligt och hållbart transeuropeiskt transportnät', 'A climate resilient and sustainable TEN-T'],
  ['3.2', 'Hållbara nationella, regionala och lokala transporter', 'Sustainable national, regional and local mobility'],
  ['4.1', 'Arbetsmarknadens inkludering och tillgång till arbete', 'Inclusive labour markets and access to work'],
  ['4.2', 'Utbildning och livslångt lärande', 'Education and lifelong learning'],
  ['4.3', 'Inkludering av utsatta grupper', 'Inclusion of marginalised groups'],
  ['4.4', 'Integration av tredjelandsmedborgare', 'Integration of third-country nationals'],
  ['4.5', 'Tillgång till hälso- och sjukvård', 'Access to health care'],
  ['4.6', 'Kultur och hållbar turism', 'Culture and sustainable tourism'],
  [
    '5.1',
    'Integrerad och inkluderande utveckling i stadsområden',
    'Integrated and inclusive development of urban areas',
  ],
  [
    '5.2',
    'Integrerad och inkluderande utveckling utanför städer',
    'Integrated and inclusive development outside urban areas',
  ],
];

/** The sustainable development goals: resolution A/RES/70/1 of the United Nations. */
const AGENDA: Items = [
  ['1', 'Ingen fattigdom', 'No poverty'],
  ['2', 'Ingen hunger', 'Zero hunger'],
  ['3', 'God hälsa och välbefinnande', 'Good health and well-being'],
  ['4', 'God utbildning för alla', 'Quality education'],
  ['5', 'Jämställdhet', 'Gender equality'],
  ['6', 'Rent vatten och sanitet för alla', 'Clean water and sanitation'],
  ['7', 'Hållbar energi för alla', 'Affordable and clean energy'],
  ['8', 'Anständiga arbetsvillkor och ekonomisk tillväxt', 'Decent work and economic growth'],
  ['9', 'Hållbar industri, innovationer och infrastruktur', 'Industry, innovation and infrastructure'],
  ['10', 'Minskad ojämlikhet', 'Reduced inequalities'],
  ['11', 'Hållbara städer och samhällen', 'Sustainable cities and communities'],
  ['12', 'Hållbar konsumtion och produktion', 'Responsible consumption and production'],
  ['13', 'Bekämpa klimatförändringarna', 'Climate action'],
  ['14', 'Hav och marina resurser', 'Life below water'],
  ['15', 'Ekosystem och biologisk mångfald', 'Life on land'],
  ['16', 'Fredliga och inkluderande samhällen', 'Peace, justice and strong institutions'],
  ['17', 'Genomförande och globalt partnerskap', 'Partnerships for the goals'],
];

const itemsOf = (items: Items) => items.map(([code, sv, en]) => ({ code, name: { sv, en } }));

/** What each framework holds, in its own order. */
export const FRAMEWORK_ITEMS: Readonly<Record<Framework, readonly { code: string; name: Bilingual }[]>> = {
  national: itemsOf(NATIONAL),
  erdf: itemsOf(ERDF),
  agenda2030: itemsOf(AGENDA),
};

/** Whether an entry names something its framework holds. */
export const isCrosswalkEntry = ({ framework, code }: CrosswalkEntry): boolean =>
  FRAMEWORK_ITEMS[framework].some((item) => item.code === code);
