import type { CodeList } from '@rt/portfolio/domain';

type Row = [code: string, name: string, nationalCode?: string];

/** The lists of the invented region. */
export const DEMO_CODE_LISTS: Readonly<Record<CodeList, readonly Row[]>> = {
  theme: [
    ['1', 'Näringsliv och innovation', 'N1'],
    ['2', 'Kompetens och arbete', 'N2'],
    ['3', 'Klimat och energi', 'N3'],
    ['4', 'Hälsa och delaktighet', 'N4'],
    ['5', 'Livsmiljö och boende', 'N5'],
  ],
  target_group: [
    ['F', 'Små och medelstora företag'],
    ['U', 'Unga 15–24 år'],
    ['A', 'Personer utan arbete'],
    ['K', 'Kvinnor som företagare'],
    ['O', 'Kommuner och offentliga verksamheter'],
    ['I', 'Invånare i hela länet'],
  ],
  support_form: [
    ['PM', 'Projektmedel'],
    ['FS', 'Investeringsstöd till företag'],
    ['CH', 'Check till företag'],
    ['KS', 'Stöd till kommersiell service'],
    ['VB', 'Verksamhetsbidrag'],
    ['EV', 'Egen verksamhet'],
  ],
  legal_ground: [
    ['583', 'Förordning om bidrag till projektverksamhet inom den regionala tillväxtpolitiken'],
    ['61', 'Förordning om statligt stöd för att regionalt främja små och medelstora företag'],
    ['284', 'Förordning om stöd till kommersiell service'],
    ['EU', 'Allmän förordning om EU:s fonder 2021–2027'],
    ['RB', 'Regionens eget beslut'],
  ],
};
