import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { CHANNEL, type ChainMessage } from './channel';

/** How long after a lost connection a new one is tried. */
const AGAIN_MS = 1000;

/**
 * Hears what is said on the channel, on a connection of its own that is opened when somebody first comes to a chain and
 * comes back when it is lost. `missed` is called then: whatever was said meanwhile was not heard.
 */
@Injectable()
export class ChainListener {
  private readonly logger = new Logger('ChainListener');
  private listening: Promise<Client> | null = null;
  private again: NodeJS.Timeout | undefined;
  private closed = false;
  heard: (message: ChainMessage) => void = () => undefined;
  missed: () => void = () => undefined;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Resolves when everything said from now on is heard. */
  async listen(): Promise<void> {
    this.listening ??= this.connect();
    await this.listening.catch((error: unknown) => {
      this.listening = null;
      throw error;
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    const client = await this.listening?.catch(() => null);
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<Client> {
    const { url } = this.dataSource.options as { url?: string };
    const client = new Client({ connectionString: url, keepAlive: true });
    client.on('notification', ({ payload }) => this.heard(JSON.parse(payload ?? '') as ChainMessage));
    client.on('error', () => undefined);
    await client.connect();
    client.on('end', () => this.lost());
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  }

  private lost(): void {
    this.listening = null;
    if (!this.closed) this.comeBack();
  }

  private comeBack(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      this.listen().then(
        () => this.missed(),
        () => {
          this.logger.warn('The database cannot be listened to; trying again.');
          if (!this.closed) this.comeBack();
        },
      );
    }, AGAIN_MS);
  }
}
