/** The document that the questions and the first year's compilation are taken from. */
export const SOURCE_2018 =
  'Tillväxtverket, Analys, uppföljning, utvärdering och lärande: sammanställning av regional återrapportering, Reglabs utvärderingsnätverk 8 maj 2019';
