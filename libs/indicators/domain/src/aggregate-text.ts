import type { Bilingual } from '@rt/shared/domain';
import type { Aggregate, AggregatedOver } from './aggregate';
import type { Aggregation } from './passport';

interface Asked {
  asked: Aggregation;
  over: AggregatedOver;
  /** How many values there are, put together or not. */
  there: number;
}

const OVER = {
  time: { sv: 'över tid', en: 'over time' },
  places: { sv: 'över platser', en: 'over places' },
} as const;

/** What an aggregate is, of how many values, and why there is none where there is none. */
export function aggregateSentence(
  { aggregation, of, value }: Omit<Aggregate, 'sentence'>,
  { asked, over, there }: Asked,
): Bilingual {
  if (aggregation === 'none') return notPutTogether(asked, over);
  if (value === null) return { sv: 'Det finns inget värde att räkna på.', en: 'There is no value to reckon with.' };
  const missing = of - there;
  if (aggregation === 'latest') return latest(missing);
  const whole = missing === 0;
  const name =
    aggregation === 'sum' ? { sv: 'Summan', en: 'The sum' } : { sv: 'Ovägt medelvärde', en: 'The unweighted mean' };
  return {
    sv: `${name.sv} av ${whole ? counted(there) : `${there} av ${counted(of)}`}.${whole ? '' : ` ${missing} saknas, och är inte räknat som noll.`}`,
    en: `${name.en} of ${whole ? countedEn(there) : `${there} of ${countedEn(of)}`}.${whole ? '' : ` ${missing} ${missing === 1 ? 'is' : 'are'} missing, and not counted as zero.`}`,
  };
}

const counted = (count: number) => (count === 1 ? '1 värde' : `${count} värden`);
const countedEn = (count: number) => (count === 1 ? '1 value' : `${count} values`);

const latest = (missing: number): Bilingual => ({
  sv: missing === 0 ? 'Det senaste värdet.' : `Det senaste värdet som finns. ${missing} saknas.`,
  en:
    missing === 0
      ? 'The latest value.'
      : `The latest value there is. ${missing} ${missing === 1 ? 'is' : 'are'} missing.`,
});

function notPutTogether(asked: Aggregation, over: AggregatedOver): Bilingual {
  if (asked === 'sum')
    return {
      sv: 'Andelar summeras aldrig. Välj medelvärde i indikatorpasset, eller läs in täljare och nämnare.',
      en: 'Shares are never summed. Choose mean in the passport, or load numerator and denominator.',
    };
  if (asked === 'latest') return { sv: 'Platser har inget senaste värde.', en: 'Places have no latest value.' };
  return {
    sv: `Värdena läggs inte ihop ${OVER[over].sv}, enligt indikatorpasset.`,
    en: `The values are not put together ${OVER[over].en}, by the passport.`,
  };
}
