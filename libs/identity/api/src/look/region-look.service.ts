import { Injectable } from '@nestjs/common';
import {
  type Actor,
  contrastToWhite,
  LEAST_CONTRAST,
  LOGO_ALT_LENGTH,
  LOGO_LIMIT,
  type RegionLook,
  type RegionLookInput,
} from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { lookProblem } from './look-problems';
import { RegionLookRow } from './region-look.entity';

/** How a region's documents look, and the change of it. */
@Injectable()
export class RegionLookService {
  constructor(private readonly dataSource: DataSource) {}

  async read({ regionId }: Pick<Actor, 'regionId'>): Promise<RegionLook> {
    return viewOf(await this.row(regionId));
  }

  change(
    { regionId }: Actor,
    version: number,
    { accent, logoAlt }: RegionLookInput,
    manager?: EntityManager,
  ): Promise<RegionLook> {
    if (accent !== null && contrastToWhite(accent) < LEAST_CONTRAST) throw lookProblem.faint(contrastToWhite(accent));
    const changed = (row: RegionLookRow) => {
      row.accent = accent?.toUpperCase() ?? null;
      if (row.logo) row.logoAlt = logoAlt ?? row.logoAlt;
    };
    return this.held(regionId, version, changed, manager);
  }

  /** Takes a logo. 415 for what is no PNG or JPEG by its content, 413 above `LOGO_LIMIT`, 422 without words for it. */
  async takeLogo({ regionId }: Actor, content: Buffer, alt: string, manager?: EntityManager): Promise<RegionLook> {
    const said = alt
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .trim();
    if (content.length > LOGO_LIMIT) throw lookProblem.tooLarge();
    const type = pictureType(content);
    if (!type) throw lookProblem.noPicture();
    if (said.length < LOGO_ALT_LENGTH.min || said.length > LOGO_ALT_LENGTH.max) throw lookProblem.noAlt();
    const taken = { logo: content, logoType: type, logoAlt: said };
    return this.held(regionId, null, (row) => Object.assign(row, taken), manager);
  }

  removeLogo({ regionId }: Actor): Promise<RegionLook> {
    return this.held(regionId, null, (row) => Object.assign(row, { logo: null, logoType: null, logoAlt: null }));
  }

  /** The logo's bytes. 404 where there is none. */
  async logo({ regionId }: Pick<Actor, 'regionId'>): Promise<{ bytes: Buffer; type: 'png' | 'jpeg'; alt: string }> {
    const row = await this.row(regionId);
    if (!row?.logo || !row.logoType || row.logoAlt === null) throw lookProblem.noLogo();
    return { bytes: row.logo, type: row.logoType, alt: row.logoAlt };
  }

  /** A whole logo is put in the place of another whatever the version is (null); a colour only of the version that was seen. */
  private held(
    regionId: string,
    version: number | null,
    change: (row: RegionLookRow) => void,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RegionLook> {
    return manager.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM region WHERE id = $1 FOR UPDATE', [regionId]);
      const found = await this.row(regionId, tx);
      const row =
        found ?? tx.create(RegionLookRow, { regionId, accent: null, logo: null, logoType: null, logoAlt: null });
      if (version !== null) assertVersion(version, { version: found?.version ?? 0 }, viewOf(found));
      change(row);
      return viewOf(await tx.save(row));
    });
  }

  private row(regionId: string, manager: EntityManager = this.dataSource.manager): Promise<RegionLookRow | null> {
    return manager.findOneBy(RegionLookRow, { regionId });
  }
}

const viewOf = (row: RegionLookRow | null): RegionLook => ({
  accent: row?.accent ?? null,
  logo:
    row?.logo && row.logoType && row.logoAlt !== null
      ? { alt: row.logoAlt, type: row.logoType, size: row.logo.length }
      : null,
  version: row?.version ?? 0,
});

/** What a picture is by its first bytes. */
function pictureType(content: Buffer): 'png' | 'jpeg' | null {
  if (content.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  return content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ? 'jpeg' : null;
}
