import { createRequire } from 'node:module';
import type * as Sqlite from 'node:sqlite';
import { StoreError } from '../../store-error.js';
import { schemaVersion, stepsAfter, versionTable } from '../../sql/schema/steps.js';
import { sqliteWords } from './sqlite-words.js';

/** Opens the file with the settings that make an acknowledged comment stay, and makes its tables where they are missing. */
export function openDatabase(path: string, { writes }: { writes: boolean }): Sqlite.DatabaseSync {
  const { DatabaseSync } = sqlite();
  // The time-out comes first: every statement after it may meet another process.
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec('PRAGMA journal_mode = WAL');
  // NORMAL would acknowledge before the disk has it.
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('PRAGMA trusted_schema = OFF');
  if (writes) migrate(database);
  else database.exec('PRAGMA query_only = ON');
  return database;
}

function migrate(database: Sqlite.DatabaseSync): void {
  // The first program kept its version here and looks here still: it must refuse what this one has made.
  const version = () => Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version() === schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have made the tables while this one waited.
    const found = version();
    if (found > schemaVersion) {
      throw new StoreError(
        'newer-schema',
        `The comment database has version ${found}, this program knows versions up to ${schemaVersion}. ` +
          'Writing to it could damage what the newer program keeps. ' +
          'Start the newer program, or point this one at another file.',
      );
    }
    if (found < 2) database.exec(versionTable);
    for (const { to, sql } of stepsAfter(found, sqliteWords)) {
      database.exec(sql);
      database.exec(`INSERT INTO schema_version (version) VALUES (${to})`);
    }
    database.exec(`PRAGMA user_version = ${schemaVersion}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function sqlite(): typeof Sqlite {
  try {
    return createRequire(import.meta.url)('node:sqlite');
  } catch (cause) {
    throw new StoreError(
      'unsupported-runtime',
      `This Node (${process.version}) has no node:sqlite. ` +
        'The comment store in a SQLite file cannot work without it. ' +
        'Use Node 22.13 or later, or pass another store to createComments.',
      { cause },
    );
  }
}
