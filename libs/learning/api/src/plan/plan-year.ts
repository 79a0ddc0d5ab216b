import { Param, type PipeTransform } from '@nestjs/common';
import { PLAN_YEARS } from '@rt/learning/domain';
import { planNotFound } from './plan-problems';

/** A year that can have a plan; 404 for anything else. */
class YearPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
    if (!(year >= PLAN_YEARS.min && year <= PLAN_YEARS.max)) throw planNotFound();
    return year;
  }
}

export const PlanYear = () => Param('year', new YearPipe());
