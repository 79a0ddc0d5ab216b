import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { CHAIN_LIMITS, CHANGES_MAX, PART_KINDS, SHELVES } from '@rt/effect-chains/domain';
import { refused } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { chainFull } from './chain-problems';

/** Refuses lists that are too long before each thing in them is looked at: a million empty objects fit in a small body. */
@Injectable()
export class SizeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    const given = (body ?? {}) as Record<string, unknown>;
    if (lengthOf(given['changes']) > CHANGES_MAX) throw tooMany();
    if (PART_KINDS.some((kind) => lengthOf(given[SHELVES[kind]]) > CHAIN_LIMITS[kind])) throw chainFull();
    return true;
  }
}

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);

const tooMany = () => {
  const message = {
    sv: `För många ändringar på en gång: högst ${CHANGES_MAX}. Dela upp dem. Inget är sparat.`,
    en: `Too many changes at once: at most ${CHANGES_MAX}. Divide them. Nothing is saved.`,
  };
  return refused('chain-input.too-many', message, [{ path: 'changes', code: 'chain-input.too-many', message }]);
};
