import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { MyWork } from '@rt/portfolio/domain';

/** Where it is asked what is asked of me. */
@Service()
export class MyWorkClient {
  read() {
    return httpResource<MyWork>(() => '/api/my-work');
  }
}
