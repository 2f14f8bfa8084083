import type { ColumnOptions } from 'typeorm';

const asText = {
  // TypeORM turns the text of our pool into a Date; here it becomes text again.
  from: (value: Date | null) => value?.toISOString() ?? null,
  to: (value: unknown) => value,
};

/** A moment: `timestamptz(3)`, in code ISO text in UTC with milliseconds. */
export function instant(name: string, options: ColumnOptions = {}): ColumnOptions {
  return { name, type: 'timestamptz', precision: 3, transformer: asText, ...options };
}
