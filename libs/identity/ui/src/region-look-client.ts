import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { RegionLook, RegionLookInput } from '@rt/identity/domain';
import { VersionedHttp } from '@rt/shared/ui';

const ADDRESS = '/api/region-look';

/** How the region's documents look, over HTTP. */
@Service()
export class RegionLookClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  /** Call in an injection context. */
  read() {
    return httpResource<RegionLook>(() => ADDRESS);
  }

  change(version: number, input: RegionLookInput) {
    return this.versioned.put<RegionLook>(ADDRESS, version, input);
  }

  takeLogo(file: File, alt: string) {
    const form = new FormData();
    form.append('file', file);
    return this.http.post<RegionLook>(`${ADDRESS}/logo`, form, { params: { alt } });
  }

  removeLogo() {
    return this.http.delete<RegionLook>(`${ADDRESS}/logo`);
  }
}
