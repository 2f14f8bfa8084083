import { addDays, endOfDay, startOfDay, type CivilDate, type Instant } from '@termijn/calendar';
import { drawTimeline } from './draw-timeline.js';
import { colours, drawSign, type Sign } from './signs.js';
import { textWidth } from './text-width.js';
import { timelineLayout, type Rectangle } from './timeline-layout.js';
import type { Timeline, TimelineBreach, TimelineDeadline, TimelineEvent } from './timeline.js';

const at = (date: CivilDate, hour = 8): Instant => new Date(Date.parse(startOfDay(date)) + hour * 3_600_000).toISOString();

const anEvent = (seq: number, date: CivilDate, overrides: Partial<TimelineEvent> = {}): TimelineEvent => ({
  seq,
  label: `Gebeurtenis ${String(seq)}`,
  who: 'de zorginkoper',
  doer: 'insurer',
  at: at(date),
  recordedAt: at(date),
  quiet: false,
  ...overrides,
});

const aDeadline = (key: string, dueOn: CivilDate, overrides: Partial<TimelineDeadline> = {}): TimelineDeadline => ({
  key,
  revision: 1,
  label: `Termijn ${key}`,
  kind: 'target',
  dueOn,
  status: 'met',
  daysLeft: null,
  daysLate: null,
  ...overrides,
});

const aBreach = (label: string, dueOn: CivilDate, daysLate: number, overrides: Partial<TimelineBreach> = {}): TimelineBreach => ({
  label,
  dueOn,
  firstLateAt: endOfDay(dueOn),
  until: at(addDays(dueOn, daysLate)),
  status: 'metLate',
  daysLate,
  ...overrides,
});

const aTimeline = (overrides: Partial<Timeline> = {}): Timeline => ({
  title: 'Streekziekenhuis De Linde – Coöperatie VGZ 2027',
  subtitle: 'Ziekenhuis met overeenkomst',
  state: 'in onderhandeling',
  now: at('2026-10-12'),
  language: 'nl',
  events: [],
  deadlines: [],
  breaches: [],
  ...overrides,
});

/** A season with something of everything. */
const season = aTimeline({
  events: [
    anEvent(1, '2026-06-01'),
    anEvent(2, '2026-06-05', { doer: 'clock', quiet: true, label: 'Herinnering verstuurd' }),
    anEvent(3, '2026-06-05'),
    anEvent(4, '2026-09-28', { doer: 'provider', recordedAt: at('2026-10-02') }),
    anEvent(5, '2026-10-01', { doer: 'clock' }),
    anEvent(6, '2026-10-05', { seq: null, doer: 'refused', label: 'De offerte is te laat' }),
  ],
  deadlines: [
    aDeadline('a', '2026-06-12'),
    aDeadline('b', '2026-06-12', { status: 'metLate', daysLate: 4 }),
    aDeadline('c', '2026-09-30', { kind: 'cutOff', status: 'passed' }),
    aDeadline('c', '2026-10-20', { kind: 'cutOff', revision: 2, status: 'open', daysLeft: 8 }),
    aDeadline('d', '2026-09-15', { kind: 'preference', status: 'passed' }),
    aDeadline('e', '2026-11-12', { kind: 'opening', status: 'open', daysLeft: 31 }),
    aDeadline('f', '2026-09-30', { status: 'notApplicable' }),
    aDeadline('g', '2026-10-09', { status: 'passed', daysLate: 3 }),
  ],
  breaches: [aBreach('Termijn b', '2026-06-12', 4), aBreach('Termijn g', '2026-10-09', 3, { until: null, status: 'open' })],
});

/** Five hundred events on nearly as many days, a hundred deadlines and forty that were late. */
const long = aTimeline({
  now: at('2027-11-01'),
  events: Array.from({ length: 500 }, (_none, index) =>
    anEvent(index + 1, addDays('2026-04-01', index), {
      label: `Gebeurtenis nummer ${String(index + 1)} met een lange naam`,
      doer: index % 3 === 0 ? 'provider' : 'insurer',
      quiet: index % 17 === 0,
    }),
  ),
  deadlines: Array.from({ length: 100 }, (_none, index) => aDeadline(`vraag-${String(index + 1)}`, addDays('2026-04-15', index * 5))),
  breaches: Array.from({ length: 40 }, (_none, index) => aBreach(`Termijn ${String(index + 1)}`, addDays('2026-04-15', index * 12), 9)),
});

const everyCase: [string, Timeline][] = [
  ['a season', season],
  ['500 events', long],
  ['an empty case', aTimeline()],
  ['everything on one day', aTimeline({ events: Array.from({ length: 60 }, (_none, index) => anEvent(index + 1, '2026-06-01')) })],
  [
    'one event a day for forty days',
    aTimeline({ events: Array.from({ length: 40 }, (_none, index) => anEvent(index + 1, addDays('2026-06-01', index))) }),
  ],
];

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const signs = Object.keys(colours) as Sign[];
const descriptionIn = (svg: string): string => /<desc[^>]*>([^]*?)<\/desc>/.exec(svg)?.[1] ?? '';
const times = (text: string, part: string): number => text.split(part).length - 1;

describe.each(everyCase)('%s', (_name, timeline) => {
  const layout = timelineLayout(timeline);
  const svg = drawTimeline(timeline);
  const lines = descriptionIn(svg).split('\n');

  it('has no label over another, and every label within the drawing', () => {
    const labels = [...layout.events, ...layout.deadlines].map(({ at: box }) => box);
    const late = layout.bars.map(({ textX, textWidth, lane }) => ({
      left: textX,
      top: layout.barsTop + lane * 32 + 13,
      width: textWidth,
      height: 15,
    }));
    const boxes = [...labels, ...late];
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(28);
      expect(box.left + box.width).toBeLessThanOrEqual(1172);
      expect(box.top).toBeGreaterThan(0);
      expect(box.top + box.height).toBeLessThanOrEqual(layout.height);
    }
    for (const { at: box } of layout.events) expect(box.top + box.height).toBeLessThan(layout.axisTop);
    for (const { at: box } of layout.deadlines) expect(box.top).toBeGreaterThan(layout.axisTop);
  });

  it('has no text wider than its label', () => {
    for (const { box } of [...layout.events, ...layout.deadlines]) {
      for (const { text } of box.lines) expect(textWidth(text, 12)).toBeLessThanOrEqual(box.width);
    }
  });

  it('tells every event, deadline and breach once to who hears it read', () => {
    for (const { seq } of timeline.events.filter((event) => event.seq !== null)) {
      expect(lines.filter((line) => line.startsWith(`${String(seq)}. `))).toHaveLength(1);
    }
    for (const { label, dueOn } of timeline.deadlines) {
      const day = `${label}, ${String(Number(dueOn.slice(8)))} `;
      expect(lines.filter((line) => line.startsWith(day) && line.includes(dueOn.slice(0, 4)))).toHaveLength(1);
    }
    expect(lines.filter((line) => /, uiterlijk /.test(line))).toHaveLength(timeline.breaches.length);
  });

  it('is well-formed, has a title, a description and a role, and asks nothing from elsewhere', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title/);
    expect(times(svg, '<desc')).toBe(1);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|href|<script|url\((?!#late)/);
    expect(faultsOf(svg)).toEqual([]);
  });

  it('comes out the same every time', () => {
    expect(drawTimeline(timeline)).toBe(svg);
  });

  it('does not grow without end', () => {
    expect(layout.height).toBeLessThan(2_500);
  });
});

describe('What stands in it', () => {
  const svg = drawTimeline(season);

  it('says late in words and with hatching', () => {
    expect(svg).toContain('Termijn b: 4 dagen te laat, alsnog gedaan');
    expect(svg).toContain('Termijn g: 3 dagen te laat, nog niet gedaan');
    expect(times(svg, 'fill="url(#late)"')).toBe(season.breaches.length + 1); // and once in the legend
  });

  it('gives every deadline a word for how it stands', () => {
    for (const word of [
      'gehaald',
      '4 dagen te laat gedaan',
      'verstreken',
      'nog 8 dagen',
      '3 dagen te laat',
      'voorbij',
      'over 31 dagen',
      'niet van toepassing',
    ]) {
      expect(svg).toContain(`>${word}</text>`);
    }
  });

  it('gives every sign a form of its own', () => {
    const forms = signs.map((sign) => drawSign(sign, 0, 0).replaceAll(/#[0-9a-f]{3,6}/g, ''));
    expect(new Set(forms).size).toBe(signs.length);
  });

  it('shows now, the months and the year', () => {
    expect(svg).toContain('>nu: 12 okt 2026</text>');
    for (const month of ['jun', 'jul', 'aug', 'sep', 'okt']) expect(svg).toContain(`>${month}</text>`);
    expect(svg).toContain('>2026</text>');
  });

  it('puts what was received earlier where it was received, and says when it was recorded', () => {
    expect(descriptionIn(svg)).toMatch(/4\. maandag 28 september 2026, 08:00 uur: .*\(vastgelegd 2 oktober 2026\)\./);
  });

  it('marks what the clock did without consequence, without a label', () => {
    expect(timelineLayout(season).quiet).toHaveLength(1);
    expect(
      timelineLayout(season)
        .events.flatMap(({ box }) => box.lines)
        .some(({ text }) => text.startsWith('Herinnering')),
    ).toBe(false);
  });

  it('speaks English', () => {
    const english = drawTimeline({ ...season, language: 'en' });
    expect(english).toContain('>now: 12 Oct 2026</text>');
    expect(english).toContain('Termijn g: 3 days late, not done yet');
    expect(english).not.toMatch(/dagen te laat|gehaald|Termijnen|Gebeurd|Boven/);
  });

  it('says that nothing happened when nothing did', () => {
    const empty = drawTimeline(aTimeline());
    expect(times(empty, 'Er is nog niets gebeurd.')).toBe(2);
    expect(times(empty, 'Er zijn geen termijnen.')).toBe(2);
  });

  it('lets the axis end before a now that would squeeze everything else, and says so', () => {
    const old = aTimeline({ now: at('2031-01-01'), events: [anEvent(1, '2026-06-01'), anEvent(2, '2026-12-01')] });
    expect(timelineLayout(old).nowX).toBeNull();
    expect(drawTimeline(old)).toContain('nu: 1 jan 2031 →');
    const waiting = { ...old, breaches: [aBreach('x', '2026-12-01', 1_000, { until: null, status: 'open' as const })] };
    expect(timelineLayout(waiting).nowX).not.toBeNull();
  });

  it('counts the same thing on one day instead of repeating it', () => {
    const many = aTimeline({ events: [1, 2, 3].map((seq) => anEvent(seq, '2026-06-01', { label: 'Minimumeis beoordelen' })) });
    expect(drawTimeline(many)).toContain('>Minimumeis beoordelen (3×)</text>');
  });
});

it('escapes every text that comes from people', () => {
  const bad = `</text><script>alert("1")</script>&'\u0000\u001b\ud800`;
  const svg = drawTimeline(
    aTimeline({
      title: bad,
      subtitle: bad,
      state: bad,
      events: [anEvent(1, '2026-06-01', { label: bad, who: bad })],
      deadlines: [aDeadline('a', '2026-06-12', { label: bad })],
      breaches: [aBreach(bad, '2026-06-12', 2)],
    }),
  );
  expect(svg).not.toContain('<script');
  expect(faultsOf(svg)).toEqual([]);
});

/** What keeps a text from being XML: tags that do not close in order, bare ampersands, characters that XML does not have. */
function faultsOf(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [whole, closing, name, , empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|#39);)/g,
  )) {
    if (name === undefined) faults.push(`stray ${whole}`);
    else if (closing) {
      if (open.pop() !== name) faults.push(`closes ${name}`);
    } else if (!empty) open.push(name);
  }
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(svg)) faults.push('a character that XML does not have');
  return [...faults, ...open.map((name) => `never closes ${name}`)];
}
