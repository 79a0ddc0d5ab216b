import { Logger } from '@nestjs/common';
import { AwsClient } from 'aws4fetch';
import type { EntityManager } from 'typeorm';
import type { ContentStore } from './content-store';
import { fileProblem } from './file-problems';
import type { Problem } from '../problem';
import type { S3Settings } from './s3-settings';
import type { StoredFile } from './stored-file.entity';

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The bytes of files in an S3-compatible service: one object a file, named by the file's id and addressed by path. */
export class S3Content implements ContentStore {
  private readonly client: AwsClient;
  private readonly log = new Logger('Files');

  constructor(private readonly settings: S3Settings) {
    const { accessKey: accessKeyId, secretKey: secretAccessKey, region } = settings;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 1, initRetryMs: 200 });
  }

  /** The service itself refuses bytes that do not have the checksum that is signed. */
  async put(_tx: EntityManager, file: StoredFile, content: Buffer): Promise<void> {
    const answer = await this.ask(file, 'PUT', fileProblem.notKept, file.sha256, content);
    await answer.arrayBuffer();
    if (!answer.ok) throw this.refusal(file, 'PUT', answer, fileProblem.notKept);
  }

  async open(file: StoredFile): Promise<AsyncIterable<Uint8Array>> {
    const answer = await this.ask(file, 'GET', fileProblem.notReadable);
    if (answer.ok && answer.body) return answer.body;
    const code = await answer.text();
    throw this.refusal(
      file,
      'GET',
      answer,
      code.includes('NoSuchKey') ? fileProblem.contentLost : fileProblem.notReadable,
    );
  }

  async remove(_tx: EntityManager, file: StoredFile): Promise<void> {
    const answer = await this.ask(file, 'DELETE', fileProblem.notReadable);
    await answer.arrayBuffer();
    if (!answer.ok && answer.status !== 404) throw this.refusal(file, 'DELETE', answer, fileProblem.notReadable);
  }

  /** The wait is for the answer to begin: reading it goes at the reader's own pace. */
  private async ask(file: StoredFile, method: string, failure: () => Problem, sha256 = EMPTY_SHA256, body?: Buffer) {
    const { url, bucket, timeoutMs = 30_000 } = this.settings;
    const late = new AbortController();
    const clock = setTimeout(() => late.abort(), timeoutMs);
    const headers = { 'x-amz-content-sha256': sha256, ...(body && { 'content-type': 'application/octet-stream' }) };
    const address = `${url.replace(/\/+$/, '')}/${bucket}/${file.id}`;
    const sent = body && { body: new Uint8Array(body) };
    const asked = { method, headers, redirect: 'manual', signal: late.signal, ...sent } as const;
    try {
      return await this.onceMore(() => this.client.fetch(address, asked), late.signal);
    } catch (error) {
      const why = late.signal.aborted ? `no answer within ${timeoutMs} ms` : String((error as Error).cause ?? error);
      this.log.error(`${method} of file ${file.id} in ${bucket}: ${why}`);
      throw failure();
    } finally {
      clearTimeout(clock);
    }
  }

  /** A connection that was kept may be closed at the other end just as it is used again; all that is asked can be asked twice. */
  private onceMore(ask: () => Promise<Response>, late: AbortSignal): Promise<Response> {
    return ask().catch((error: unknown) => {
      if (late.aborted) throw error;
      return ask();
    });
  }

  private refusal(file: StoredFile, method: string, { status }: Response, failure: () => Problem): Problem {
    this.log.error(`${method} of file ${file.id} in ${this.settings.bucket}: the service answered ${status}`);
    return failure();
  }
}
