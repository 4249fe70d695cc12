import { schemaVersion, stepsAfter, versionTable } from '../../sql/schema/steps.js';
import { StoreError } from '../../store-error.js';
import type { Connection } from './connection.js';

/** Brings the tables to the version of this program, in one transaction; other programs that start meanwhile wait. */
export async function migrate(connection: Connection, partitions: number): Promise<void> {
  await connection.all('SET LOCAL statement_timeout = 0');
  await connection.lock('schema');
  const found = await versionOf(connection);
  if (found > schemaVersion) {
    throw new StoreError(
      'newer-schema',
      `The comment database has version ${found}, this program knows versions up to ${schemaVersion}. ` +
        'Writing to it could damage what the newer program keeps. ' +
        'Start the newer program, or point this one at another database.',
    );
  }
  if (found === 0) await connection.all(versionTable);
  for (const { to, sql } of stepsAfter(found, connection.words)) {
    await connection.run(sql);
    await spread(connection, partitions);
    await connection.all('INSERT INTO schema_version (version) VALUES (?)', to);
  }
}

async function versionOf(connection: Connection): Promise<number> {
  const [table] = await connection.all(`SELECT to_regclass('schema_version') AS name`);
  if (table?.['name'] === null) return 0;
  const [row] = await connection.all('SELECT max(version) AS version FROM schema_version');
  return Number(row?.['version'] ?? 0);
}

/** Gives partitions to the tables that have none yet. */
async function spread(connection: Connection, partitions: number): Promise<void> {
  if (partitions === 0) return;
  const tables = await connection.all(
    'SELECT relname AS name FROM pg_partitioned_table JOIN pg_class ON oid = partrelid ' +
      'WHERE pg_table_is_visible(partrelid) AND NOT EXISTS (SELECT 1 FROM pg_inherits WHERE inhparent = partrelid)',
  );
  for (const { name } of tables) {
    for (let rest = 0; rest < partitions; rest += 1) {
      await connection.all(
        `CREATE TABLE "${String(name)}_${rest}" PARTITION OF "${String(name)}" FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${rest})`,
      );
    }
  }
}
