import type pg from 'pg';

interface Plan {
  readonly 'Node Type': string;
  readonly Operation?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const routed =
  'SELECT part FROM pg_class, generate_series(0, (SELECT count(*)::int FROM pg_inherits WHERE inhparent = oid) - 1) AS part ' +
  `WHERE relname = $1 AND relkind = 'p' AND pg_table_is_visible(oid) AND satisfies_hash_partition(oid, ` +
  '(SELECT count(*)::int FROM pg_inherits WHERE inhparent = oid), part, $2::text)';

/**
 * To which partitions the engine would go for a statement and its values, by its own plan. A plan does not name where a row
 * is added: that is asked for, by the row's first value, which is the article.
 */
export async function partitionsOf(
  pool: pg.Pool,
  sql: string,
  values: readonly unknown[],
): Promise<{ partitions: string[]; plan: string }> {
  const explained = await pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${sql}`, [...values]);
  const top = explained.rows[0]?.['QUERY PLAN'][0].Plan;
  if (!top) throw new Error(`There is no plan for ${sql}`);
  const partitions: string[] = [];
  const read = (plan: Plan) => {
    const [, partition] = /_(\d+)$/.exec(plan['Relation Name'] ?? '') ?? [];
    if (partition) partitions.push(partition);
    for (const part of plan.Plans ?? []) read(part);
  };
  read(top);
  if (top.Operation === 'Insert') {
    const { rows } = await pool.query<{ part: number }>(routed, [top['Relation Name'], values[0]]);
    partitions.push(...rows.map(({ part }) => String(part)));
  }
  return { partitions, plan: JSON.stringify(top, null, 1) };
}
