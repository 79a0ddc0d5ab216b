import type { DataSource, EntitySubscriberInterface, QueryRunner, TransactionRollbackEvent } from 'typeorm';

type Undo = () => Promise<void>;

/** Takes away what was sent to another service for a transaction that came to nothing. */
export class UndoneUploads implements EntitySubscriberInterface {
  private readonly undo = new WeakMap<QueryRunner, Undo[]>();

  constructor(dataSource: DataSource) {
    dataSource.subscribers.push(this);
  }

  /** To be done if the transaction is rolled back; nobody waits for it. What fails then is left: nothing refers to it. */
  onRollback(runner: QueryRunner, undo: Undo): void {
    this.undo.set(runner, [...(this.undo.get(runner) ?? []), undo]);
  }

  afterTransactionRollback({ queryRunner }: TransactionRollbackEvent): void {
    if (queryRunner.isTransactionActive) return;
    const undo = this.undo.get(queryRunner) ?? [];
    this.undo.delete(queryRunner);
    void Promise.allSettled(undo.map((step) => step()));
  }

  afterTransactionCommit({ queryRunner }: TransactionRollbackEvent): void {
    if (!queryRunner.isTransactionActive) this.undo.delete(queryRunner);
  }
}
