import { addDays, weekdayOf, type CivilDate } from '@termijn/calendar';

/** What fell within some days that stand together under one label. */
export interface DayGroup<Item> {
  first: CivilDate;
  last: CivilDate;
  items: Item[];
}

/** More labels than this on one side of the axis cannot be told apart. */
const most = 40;

const buckets: ((date: CivilDate) => string)[] = [
  (date) => date,
  (date) => addDays(date, 1 - weekdayOf(date)),
  (date) => date.slice(0, 7),
  (date) => `${date.slice(0, 4)}-${String(Math.floor((Number(date.slice(5, 7)) - 1) / 3))}`,
  (date) => date.slice(0, 4),
];

function groupedBy<Item>(items: Item[], dayOf: (item: Item) => CivilDate, bucket: (date: CivilDate) => string): DayGroup<Item>[] {
  const groups = new Map<string, DayGroup<Item>>();
  for (const item of items.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))) {
    const date = dayOf(item);
    const group = groups.get(bucket(date)) ?? { first: date, last: date, items: [] };
    groups.set(bucket(date), { first: group.first, last: date, items: [...group.items, item] });
  }
  return [...groups.values()];
}

/** Items of the same day together; of the same week, month, quarter or year when there would be too many labels. */
export function dayGroups<Item>(items: Item[], dayOf: (item: Item) => CivilDate): DayGroup<Item>[] {
  let groups: DayGroup<Item>[] = [];
  for (const bucket of buckets) {
    groups = groupedBy(items, dayOf, bucket);
    if (groups.length <= most) break;
  }
  return groups;
}
