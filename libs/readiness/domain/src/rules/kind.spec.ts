import { assess } from '../assess';

const kind = (text: string): string => assess(text).kind;

describe('kind', () => {
  it.each([
    'Utveckla attraktiva livsmiljöer',
    'Verka för en utbyggd järnväg',
    'Krafttag: vätgas',
    'Fiskvägar ska byggas vid dammarna',
    'Kulturprojekten medverkar till ett levande musikliv',
    'Säkra kompetensförsörjningen',
    'Fokus: psykisk hälsa',
    'Gemensamt påtryckningsarbete gentemot staten',
    'Avtal tecknat om en ny räddningsstation',
    'Återplantera bokskogen',
    'Fyra nya råd ska ha inrättats',
    'Skolorna samverkar om små utbildningar',
    'Företagen samarbetar kring säsongen',
  ])('is activity in %j', (text) => expect(kind(text)).toBe('activity'));

  it.each([
    'Trygga uppväxtvillkor',
    'Regionen är en öppen gemenskap',
    'Museerna är navet i bygden',
    'Marknaderna är bygdens puls',
    'Kultur och natur är drivkraften i länet',
    'Norrsjö: en by att längta till',
    'Stabila elpriser',
    'Vi är en lärande organisation',
  ])('is vision in %j', (text) => expect(kind(text)).toBe('vision'));

  it.each([
    'Öka delaktigheten',
    'Ökad delaktighet',
    'Invånarna har förtroende för vården',
    'Ett klokt växande län',
    'Alla kommuner har antagit en energiplan',
    'Region Älvdal uppfattas som trygg',
  ])('is outcome in %j', (text) => expect(kind(text)).toBe('outcome'));
});
