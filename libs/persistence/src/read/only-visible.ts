import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Visibility } from './visibility.js';

/** Narrows a query to what the reader may see. `alias` is a table with `insurer` and `providerAgb`. */
export function onlyVisible<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  alias: string,
  visibility: Visibility,
): SelectQueryBuilder<Row> {
  if ('insurer' in visibility) return query.andWhere(`${alias}.insurer = :visibleInsurer`, { visibleInsurer: visibility.insurer });
  if ('agb' in visibility) return query.andWhere(`${alias}.providerAgb = :visibleAgb`, { visibleAgb: visibility.agb });
  if (visibility.all) return query;
  // Prevents a reader without a tenant from seeing everything.
  throw new Error('A read without visibility');
}
