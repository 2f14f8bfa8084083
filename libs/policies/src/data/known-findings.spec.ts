import type { CivilDate } from '@termijn/calendar';
import { findingsAcross, findingsOf } from '../findings/findings-of.js';
import { allPolicies, findPolicy } from '../register/policy-register.js';
import type { PurchasingPolicy } from '../schema/types.js';

/** How something that is known about the sources comes out: computed by a kind of finding, or carried by the file in words of our own. */
type Evidence =
  | { policy: string; code: string; milestone?: string; day?: CivilDate; days?: number; says?: string }
  | { policy: string; carried: string }
  | { shared: string; insurer: string; days?: number };

const vgz = 'vgz 2027';
const zk = 'zilveren-kruis 2027';
const cz = 'cz 2027';
const menzis = 'menzis 2027';
const asr = 'asr 2027';
const caresq = 'caresq 2027';
const dsw = 'dsw 2027';
const salland = 'salland 2027';
const zz27 = 'zorg-en-zekerheid 2027';
const zz26 = 'zorg-en-zekerheid 2026';

/** What people found by reading the sources, numbered as they did; nothing may be forgotten. */
const known: [number, string, Evidence[]][] = [
  [1, 'VGZ: the standard agreement, in VECOZO or not', [{ policy: vgz, carried: 'het spreekt zichzelf tegen' }]],
  [2, 'VGZ: before or on 16 September', [{ policy: vgz, carried: 'bij voorkeur op 16 september' }]],
  [3, 'VGZ: how the policy is explained', [{ policy: vgz, carried: 'hun tabel alleen e-mail' }]],
  [
    4,
    'VGZ: 2026 in the planning for 2027',
    [
      { policy: vgz, code: 'yearContradicts', milestone: 'VGZ-N4' },
      { policy: vgz, carried: 'een tabel met het jaar 2026' },
    ],
  ],
  [
    5,
    'VGZ: no signing date, and one day between the answer and the publication',
    [
      { policy: vgz, code: 'signingDateMissing' },
      { policy: vgz, code: 'fewDaysAfterAnswer', milestone: 'VGZ-Z7', day: '2026-11-11', days: 1 },
    ],
  ],
  [6, 'VGZ: a time of day for new treatment centres only', [{ policy: vgz, code: 'timeOnlySometimes', milestone: 'VGZ-N3' }]],
  [
    7,
    'VGZ: two exceptions to 30 September',
    [
      { policy: vgz, code: 'exceptionStated', milestone: 'VGZ-Z5b' },
      { policy: vgz, code: 'exceptionStated', milestone: 'VGZ-B5b' },
      { policy: vgz, code: 'exceptionStated', milestone: 'VGZ-B7' },
    ],
  ],
  [8, 'VGZ and ONVZ: one planning', [{ policy: vgz, code: 'twoLabels', says: 'ONVZ' }]],
  [
    9,
    'CZ: which turnover, which year',
    [
      { policy: cz, code: 'thresholdUnclear', says: 'waaraan de omzet wordt gemeten en over welk jaar' },
      { policy: cz, carried: 'welke omzet, van welk jaar' },
    ],
  ],
  [
    10,
    'CZ below the threshold: hardly any term',
    [
      { policy: cz, code: 'questionTermMissing' },
      { policy: cz, carried: 'Een reactietermijn, een termijn voor vragen en een eigen tekentermijn ontbreken' },
    ],
  ],
  [
    11,
    'CZ: assessing and starting on one date, no six weeks',
    [{ policy: cz, code: 'responseTermMissing', milestone: 'CZ-5', day: '2026-10-15' }],
  ],
  [12, 'Zilveren Kruis: a financial agreement for 2026', [{ policy: zk, code: 'yearContradicts', milestone: 'ZK-D1' }]],
  [
    13,
    'Zilveren Kruis: no day, no term, and for whom',
    [
      { policy: zk, code: 'dayMissing', milestone: 'ZK-D1' },
      { policy: zk, code: 'responseTermMissing' },
      { policy: zk, carried: 'niet wanneer digitaal en wanneer face-to-face' },
    ],
  ],
  [
    14,
    'Zilveren Kruis: aims, a Sunday, and no signing date',
    [
      { policy: zk, code: 'aimIsAlsoLatest', milestone: 'ZK-F2', day: '2026-09-15' },
      { policy: zk, code: 'freeDay', milestone: 'ZK-F3', day: '2026-11-01', says: 'zondag' },
      { policy: zk, code: 'signingDateMissing' },
    ],
  ],
  [
    15,
    'Menzis: a Sunday as aim and as latest date',
    [
      { policy: menzis, code: 'aimIsAlsoLatest', milestone: 'ME-3', day: '2026-11-01' },
      { policy: menzis, code: 'freeDay', milestone: 'ME-3', says: 'zondag' },
    ],
  ],
  [
    16,
    'Menzis: the agreement by newsletter, the proposal in VECOZO',
    [
      { policy: menzis, code: 'offerInParts', milestone: 'ME-1' },
      { policy: menzis, carried: 'wanneer het aanbod compleet en ontvangen is' },
    ],
  ],
  [17, 'Menzis: a sentence that breaks off', [{ policy: menzis, carried: 'breekt in de bron af' }]],
  [
    18,
    'a.s.r.: preference, "tot", a Saturday, a month, no hospitals, no answer',
    [
      { policy: asr, code: 'aimIsAlsoLatest', milestone: 'AS-3a', day: '2026-10-01' },
      { policy: asr, code: 'untilUnclear', milestone: 'AS-3b', says: 'op de dag van de bekendmaking' },
      { policy: asr, code: 'freeDay', milestone: 'AS-2a', says: 'zaterdag' },
      { policy: asr, code: 'dayMissing', milestone: 'AS-1' },
      { policy: asr, code: 'responseTermMissing' },
      { policy: asr, code: 'offerTermMissing' },
      { policy: asr, carried: 'ontbreken ziekenhuizen' },
    ],
  ],
  [
    19,
    'Caresq: an offer of the insurer only; 42 days',
    [
      { policy: caresq, code: 'daysToSign', milestone: 'CA-3', days: 42 },
      { policy: caresq, code: 'questionTermMissing' },
      { policy: caresq, carried: 'De bron kent geen onderhandeling' },
    ],
  ],
  [
    20,
    'DSW: between two months, an offer without a day, a threshold without a year',
    [
      { policy: dsw, code: 'dayMissing', milestone: 'DS-1' },
      { policy: dsw, code: 'dayMissing', milestone: 'DS-2' },
      { policy: dsw, code: 'thresholdUnclear', says: 'over welk jaar' },
      { policy: dsw, carried: 'een gewijzigde periode' },
    ],
  ],
  [
    21,
    'Salland: lapses on the 11th, signed until the 12th',
    [
      { policy: salland, code: 'lapsesBeforeSigningDate', milestone: 'SA-D2', day: '2026-11-11', days: -1 },
      { policy: salland, code: 'anchorUnclear', milestone: 'SA-D2' },
      { policy: salland, carried: 'een voorstel van 1 september vervalt na 13 oktober' },
    ],
  ],
  [22, 'Salland: by and before 12 November', [{ policy: salland, code: 'boundaryDiffers', milestone: 'SA-F5' }]],
  [
    23,
    'Salland: the answer on the last day',
    [{ policy: salland, code: 'fewDaysAfterAnswer', milestone: 'SA-F4', day: '2026-11-11', days: 0 }],
  ],
  [
    24,
    'Zorg en Zekerheid 2027: the answer after the signing date',
    [{ policy: zz27, code: 'answerAfterSigning', milestone: 'ZZ27-4', day: '2026-11-12', days: -1 }],
  ],
  [
    25,
    'Zorg en Zekerheid 2027: a month, and offers that overlap',
    [
      { policy: zz27, code: 'dayMissing', milestone: 'ZZ27-3' },
      { policy: zz27, code: 'offerInParts', milestone: 'ZZ27-1' },
      { policy: zz27, carried: 'lopen in de bron door elkaar' },
    ],
  ],
  [
    26,
    'Zorg en Zekerheid 2026: two offers and no word on for whom',
    [
      { policy: zz26, code: 'dayMissing', milestone: 'ZZ26-2' },
      { policy: zz26, carried: 'zonder te zeggen voor wie' },
    ],
  ],
  [
    27,
    'Zorg en Zekerheid 2026: six weeks from a day that has no end',
    [
      { policy: zz26, code: 'lastDayUnbounded', milestone: 'ZZ26-5' },
      { policy: zz26, code: 'daysToSign', milestone: 'ZZ26-4', day: '2025-11-11', days: 42 },
    ],
  ],
  [28, 'Zorg en Zekerheid 2026: a button or an e-mail', [{ policy: zz26, carried: 'een knop op de website' }]],
  [29, 'Zorg en Zekerheid 2026: 2025 or 2026, and where to claim', [{ policy: zz26, carried: 'volgen "in 2025" de uniforme bepalingen' }]],
  [30, 'Zorg en Zekerheid 2026: national and regional', [{ policy: zz26, carried: 'landelijk digitaal is en regionaal in overleg' }]],
  [31, 'Zorg en Zekerheid 2026: the old regulation', [{ policy: zz26, carried: 'Good Contracting Practices' }]],
  [
    32,
    'Zorg en Zekerheid: requirements of 2026 that end in 2027',
    [
      { policy: zz26, carried: 'zijn volgens het overzicht van ZKN voor 2027 verwijderd' },
      { policy: zz27, carried: "dat twee eisen voor ZBC's zijn verwijderd" },
    ],
  ],
  [33, 'ZKN: a logo above the wrong block', [{ policy: asr, carried: 'het logo van a.s.r. staat boven het eerste' }]],
  [
    34,
    'ZKN: a row missing, years missing, a state of 24 April',
    [
      { policy: cz, code: 'yearNotStated', milestone: 'CZ-7' },
      { policy: zk, carried: 'Deze rij ontbreekt in het overzicht voor de eerste vijf' },
      { policy: dsw, carried: 'stand 24 april 2026' },
    ],
  ],
  [
    35,
    'all: on, from, by, or after signing',
    [
      { shared: 'publicationDiffers', insurer: 'cz' },
      { shared: 'laterThanOthersPublish', insurer: 'salland', days: 0 },
      { policy: salland, code: 'publicationDayMissing', milestone: 'SA-P' },
      { policy: dsw, code: 'endsOnPublicationDay', milestone: 'DS-3', days: 0 },
    ],
  ],
];

function policyNamed(name: string): PurchasingPolicy {
  const [insurer = '', year] = name.split(' ');
  const policy = findPolicy(insurer, Number(year));
  if (!policy) throw new Error(`There is no policy ${name}`);
  return policy;
}

/** What the file itself says of its source: remarks, readings, and the readings of milestones. */
function ownWords({ remarks, readings, general, segments }: PurchasingPolicy): string[] {
  return [
    ...(remarks ?? []).map(({ remark }) => remark),
    ...readings.map(({ reading }) => reading),
    ...[...general, ...segments.flatMap(({ milestones }) => milestones)].flatMap(({ reading }) => reading ?? []),
  ];
}

function isThere(evidence: Evidence): boolean {
  if ('shared' in evidence) {
    const { shared, insurer, days } = evidence;
    return findingsAcross(allPolicies(), 2027).some(
      (one) => one.code === shared && one.insurers.includes(insurer) && (days === undefined || one.days === days),
    );
  }
  const policy = policyNamed(evidence.policy);
  if ('carried' in evidence) return ownWords(policy).some((words) => words.includes(evidence.carried));
  const { code, milestone, day, days, says } = evidence;
  return findingsOf(policy).some(
    (one) =>
      one.code === code &&
      (days === undefined || one.days === days) &&
      (says === undefined || one.message.nl.includes(says)) &&
      (milestone === undefined || one.quotes.some((quote) => quote.milestone === milestone && (day === undefined || quote.day === day))),
  );
}

it('numbers all thirty-five, each once', () => {
  expect(known.map(([number]) => number)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
});

it.each(known)('%d: %s', (_number, _what, evidence) => {
  expect(evidence).not.toEqual([]);
  expect(evidence.filter((one) => !isThere(one))).toEqual([]);
});
