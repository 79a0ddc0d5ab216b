import type { DataSource } from 'typeorm';
import type { ContentStore, FilePlace } from './content-store';
import { DatabaseContent } from './database-content';
import type { S3Settings } from './s3-settings';
import { S3Content } from './s3-content';

/** Both places where bytes can be: files that were left before the setting changed are read where they are. */
export class ContentPlaces {
  /** Where new files go. */
  readonly home: FilePlace;
  private readonly database: ContentStore;
  private readonly s3: ContentStore | null;

  constructor(dataSource: DataSource, s3: S3Settings | null) {
    this.database = new DatabaseContent(dataSource);
    this.s3 = s3 && new S3Content(s3);
    this.home = s3 ? 's3' : 'database';
  }

  /** null where files are kept in a service that is not configured any more. */
  at(place: FilePlace): ContentStore | null {
    return place === 's3' ? this.s3 : this.database;
  }
}
