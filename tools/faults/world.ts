import type { CodeList } from '@rt/portfolio/domain';

/** An item of a code list; `retiredOn` and `validFrom` where it is not in use now. */
export interface WorldCode {
  list: CodeList;
  code: string;
  name: string;
  retiredOn?: string;
  validFrom?: string;
}

/** What the region that takes the file has, and what it has not: what the file names is one or the other. */
export const WORLD = {
  county: '20',
  goals: [
    { code: '1.1', wording: 'Fler unga går vidare till arbete eller studier' },
    { code: '1.2', wording: 'Fler vuxna byter yrke mitt i livet' },
    { code: '2.1', wording: 'Företagen ställer om till fossilfri drift' },
    { code: '2.2', wording: 'Restiden med tåg till Stockholm är kortare' },
    { code: 'A', wording: 'Ett mål som står i två strategier' },
    { code: 'B', wording: 'Ett mål som står i två strategier' },
  ],
  codes: [
    { list: 'theme', code: '1', name: 'Näringsliv och innovation' },
    { list: 'theme', code: '2', name: 'Kompetens, arbete och studier' },
    { list: 'theme', code: '3', name: 'Klimat och energi' },
    { list: 'theme', code: '8', name: 'Landsbygdsprogrammet', retiredOn: '2021-01-01' },
    { list: 'theme', code: '9', name: 'Rymd och försvar', validFrom: '2099-01-01' },
    { list: 'target_group', code: 'F', name: 'Små och medelstora företag' },
    { list: 'target_group', code: 'U1', name: 'Unga' },
    { list: 'target_group', code: 'U2', name: 'Unga' },
    { list: 'support_form', code: 'PM', name: 'Projektmedel' },
    { list: 'support_form', code: 'FS', name: 'Investeringsstöd' },
    { list: 'legal_ground', code: '583', name: 'Förordning om projektbidrag' },
    { list: 'legal_ground', code: 'EU', name: 'Förordning om EU:s fonder' },
  ] satisfies WorldCode[] as readonly WorldCode[],
  /** Two share a name, which the file then cannot tell apart. */
  plans: ['Kompetensplanen', 'Klimatplanen', 'Reserven', 'Reserven'],
  people: [
    { name: 'Anna Berg', email: 'anna.berg@region.example' },
    { name: 'Bo Ström', email: 'bo.strom@region.example' },
    { name: 'Kim Ek', email: 'kim.ek@region.example' },
    { name: 'Kim Ek', email: 'kim.ek2@region.example' },
  ],
  /** Has an account, but in another region. */
  stranger: { name: 'Sara Utanför', email: 'sara@annan.example' },
  municipalities: [
    { code: '2061', name: 'Smedjebacken' },
    { code: '2062', name: 'Mora' },
    { code: '2080', name: 'Falun' },
    { code: '2081', name: 'Borlänge' },
  ],
} as const;
