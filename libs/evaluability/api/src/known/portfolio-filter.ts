import { InterventionFilterDto } from '@rt/portfolio/api';
import type { InterventionFilter } from '@rt/portfolio/domain';
import { Problem } from '@rt/shared/api';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';

/** A saved selection as the list's own filter, from its address; 400 where it asks for what cannot be filtered by. */
export async function filterFrom(address: string): Promise<InterventionFilter> {
  const asked = plainToInstance(InterventionFilterDto, Object.fromEntries(new URLSearchParams(address)));
  const issues = await validate(asked, { whitelist: true, forbidNonWhitelisted: true });
  if (issues.length)
    throw new Problem(400, 'review.filter', {
      sv: 'Urvalet går inte att läsa. Öppna det i listan över insatser och spara igen.',
      en: 'The selection cannot be read. Open it in the list of interventions and save it again.',
    });
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
