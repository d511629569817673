import type { Language } from '../language/language';
import { type FactName, factNames, type FactWords, factWords } from './factWords';
import type { EvidenceDates, Facts, Inspection, MarkedPlaces } from '../inspect/model';
import { placeUnit, type PlaceUnit } from '../privacy/placeUnit';

/** What is known of a file, as names and values to show; in the order in which one asks. */
export type FactLine = readonly [name: string, value: string];

/** What the bytes of a file tell, in words. Without its sum, which is shown apart where it is asked for. */
export function factLines(inspection: Inspection, language: Language): readonly FactLine[] {
  const words = factWords[language];
  return [
    [words.type, typeOf(inspection, words)],
    [words.size, sizeOf(inspection, words)],
    ...linesOf(inspection, factNames, words),
    ...datesOf(inspection, words),
  ];
}

/** The same, with the first of it in one line to be read at a glance: `PNG (image/png) · 15.2 kB · 1280 × 800`. */
export function factsAtGlance(
  inspection: Inspection,
  language: Language,
): { readonly glance: string; readonly more: readonly FactLine[] } {
  const words = factWords[language];
  const { picture, durationSeconds } = factTexts;
  const { pages } = inspection.facts;
  const first = [
    typeOf(inspection, words),
    sizeOf(inspection, words),
    picture(inspection, words),
    durationSeconds(inspection, words),
    pages === undefined ? undefined : words.pages(pages),
  ];
  const others = factNames.filter((name) => !glanced.has(name));
  return {
    glance: first.filter((part) => part !== undefined).join(' · '),
    more: [...linesOf(inspection, others, words), ...datesOf(inspection, words)],
  };
}

const glanced: ReadonlySet<FactName> = new Set(['picture', 'durationSeconds', 'pages']);

type Shown = (inspection: Inspection, words: FactWords) => string | undefined;

/** How the value of each fact is shown; undefined where it is not known. */
const factTexts: Readonly<Record<FactName, Shown>> = {
  picture: ({ facts: { width, height } }) =>
    width === undefined || height === undefined ? undefined : `${width} × ${height}`,
  durationSeconds: ({ facts: { durationSeconds } }, { locale }) =>
    durationSeconds === undefined ? undefined : durationText(durationSeconds, locale),
  pages: ({ facts }) => facts.pages?.toString(),
  textLayer: ({ facts }, words) => yesOrNo(facts.textLayer, words),
  encrypted: ({ facts }, words) => yesOrNo(facts.encrypted, words),
  macros: ({ facts }, words) => yesOrNo(facts.macros, words),
  pdfa: ({ facts: { pdfa } }) => (pdfa === undefined ? undefined : `PDF/A-${pdfa}`),
  signed: ({ facts }, words) => yesOrNo(facts.signed, words),
  title: ({ facts }) => facts.title,
  subject: ({ facts }) => facts.subject,
  nil: ({ facts }) => facts.identifiers?.nil?.join(', '),
  nie: ({ facts }) => facts.identifiers?.nie?.join(', '),
  versions: ({ facts }) => facts.versions?.join(', '),
  xmlRoot: ({ facts }) => facts.xmlRoot,
  cda: ({ facts }, words) => yesOrNo(facts.cda, words),
  hl7: ({ facts: { hl7, segments = [] } }) =>
    hl7 === undefined ? undefined : [hl7, segments.join(' ')].filter((part) => part !== '').join(' : '),
  xdm: ({ facts }, words) => yesOrNo(facts.xdm, words),
  xdmMissing: ({ facts }) => facts.xdmMissing?.join(', '),
  entries: ({ facts }) => facts.entries?.toString(),
  contents: ({ facts }) => listed(facts['contents']),
  archivesInside: ({ facts }) => counted(facts['archivesInside']),
  attachments: ({ facts }) => facts.attachments?.toString(),
  certificates: ({ facts }) => counted(facts['certificates']),
  privateKey: ({ facts: { privateKey } }, words) =>
    typeof privateKey === 'boolean' ? yesOrNo(privateKey, words) : undefined,
  location: ({ facts }, words) => yesOrNo(facts.location, words),
  personal: (one, words) => marked(one.facts.personal, placeUnit(one), words),
  personalNames: (one, words) => marked(one.facts.personalNames, 'entry', words),
  productionDomains: (one, words) => marked(one.facts.productionDomains, placeUnit(one), words),
  secrets: (one, words) => marked(one.facts.secrets, placeUnit(one), words),
  searched: (one, words) => searchedText(one, words),
};

function typeOf({ type, mime }: Inspection, words: FactWords): string {
  return type === 'unknown' ? words.unknownType : `${type.toUpperCase()} (${mime})`;
}

/** In the largest unit that leaves at least 1, with one decimal. */
function sizeOf({ stamp: { size } }: Inspection, { bytes, largerUnits, locale }: FactWords): string {
  const units = [bytes(size), ...largerUnits];
  let value = size;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toLocaleString(locale, { maximumFractionDigits: unit === 0 ? 0 : 1 })} ${units[unit] ?? ''}`;
}

function linesOf(inspection: Inspection, names: readonly FactName[], words: FactWords): readonly FactLine[] {
  return names.flatMap((name): readonly FactLine[] => {
    const value = factTexts[name](inspection, words);
    return value === undefined || value === '' ? [] : [[words.facts[name], value]];
  });
}

function datesOf({ facts: { dates = {} } }: Inspection, words: FactWords): readonly FactLine[] {
  return (Object.entries(dates) as [keyof EvidenceDates, string][]).map(([name, date]) => [
    words.dates[name],
    dateText(date),
  ]);
}

/** `2026-02-11T10:32:00Z` as `2026-02-11 10:32 UTC`; what says less stays as it is. */
function dateText(date: string): string {
  const [, day, time, zone = ''] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/u.exec(date) ?? [];
  if (day === undefined || time === undefined) return date;
  return [day, time, zone === 'Z' ? 'UTC' : zone].filter((part) => part !== '').join(' ');
}

/** `2.5 s`, `3 min 05 s`, `1 h 02 min`. */
function durationText(seconds: number, locale: string): string {
  if (seconds < 59.95) return `${seconds.toLocaleString(locale, { maximumFractionDigits: 1 })} s`;
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours} h ${two(minutes)} min` : `${minutes} min ${two(whole % 60)} s`;
}

function yesOrNo(fact: boolean | undefined, { yes, no }: FactWords): string | undefined {
  if (fact === undefined) return undefined;
  return fact ? yes : no;
}

function listed(fact: Facts[string]): string | undefined {
  return Array.isArray(fact) ? fact.join(', ') : undefined;
}

function counted(fact: Facts[string]): string | undefined {
  return typeof fact === 'number' ? String(fact) : undefined;
}

/** How many, and where; never what is there. */
function marked(found: MarkedPlaces | undefined, unit: PlaceUnit, words: FactWords): string | undefined {
  if (found === undefined) return undefined;
  const { count, places } = found;
  if (places.length === 0 || unit === 'document') return String(count);
  const first = `${places.slice(0, 8).join(', ')}${places.length > 8 ? '…' : ''}`;
  return `${count} (${words.places(unit, first, places.length)})`;
}

/** How far patients' numbers were looked for; that they were not is reported elsewhere. */
function searchedText(one: Inspection, words: FactWords): string | undefined {
  const { searched, searchedUpTo: upTo } = one.facts;
  if (searched === undefined || searched === 'none') return undefined;
  if (searched === 'whole') return words.searchedWhole;
  const unit = placeUnit(one);
  const far = unit === 'line' && upTo !== undefined ? upTo / (1024 * 1024) : upTo;
  return words.searchedPart(unit, far?.toLocaleString(words.locale));
}
