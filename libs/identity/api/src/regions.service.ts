import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { RegionSummary } from '@rt/identity/domain';
import { isId } from '@rt/shared/domain';
import { Repository } from 'typeorm';
import { Region } from './region.entity';
import { regionNotFound } from './region-problems';

/** The regions and other organisations there are; their names are no secret. */
@Injectable()
export class RegionsService {
  constructor(@InjectRepository(Region) private readonly regions: Repository<Region>) {}

  list(): Promise<RegionSummary[]> {
    return this.regions.find({ order: { name: 'ASC' } });
  }

  async read(id: string): Promise<RegionSummary> {
    const region = isId(id) ? await this.regions.findOneBy({ id }) : null;
    if (!region) throw regionNotFound();
    return region;
  }
}
