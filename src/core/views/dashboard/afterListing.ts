import { devices } from '../../dossier/devices';
import type { Dossier } from '../../dossier/model';
import { foldWords } from '../../catalogue/spelling';
import { daysBetween } from '../../findings/time/dates';

/** What follows the listing, and how far it is known for a dispositif. */
export interface AfterListing {
  /** Integration into the trust space of DRIM-M. */
  readonly needsDrimM: boolean;
  /** The pilots that the financing asks for; undefined where the sources do not say. */
  readonly pilots: number | undefined;
  /** Days of the financing, in order; none where they are not known. */
  readonly dates: readonly FinancingDay[];
}

export interface FinancingDay {
  readonly what: 'requests' | 'works' | 'balance';
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Days of the calendar from today, below 0 where it has passed. */
  readonly days: number;
}

type DeviceCalendar = Omit<AfterListing, 'dates'> & {
  readonly days: Readonly<Record<FinancingDay['what'], string>>;
};

/** Source: the agency's calendar of imaging, wave 2; dates move by decree. */
const known: Readonly<Record<string, DeviceCalendar>> = {
  RIS: {
    needsDrimM: false,
    pilots: 3,
    days: { requests: '2026-11-10', works: '2027-06-09', balance: '2027-09-22' },
  },
  DRIMbox: {
    needsDrimM: true,
    pilots: 0,
    days: { requests: '2026-11-10', works: '2027-09-15', balance: '2027-12-15' },
  },
};

/** What follows the listing of a dossier's dispositif; `today` is the day in Paris, `YYYY-MM-DD`. */
export function afterListing({ device, wave }: Dossier, today: string): AfterListing {
  const code = devices.find((one) => foldWords(one.code) === foldWords(device?.value ?? ''))?.code;
  const found = code === undefined ? undefined : known[code];
  if (found === undefined) return { needsDrimM: false, pilots: undefined, dates: [] };
  const { days, ...facts } = found;
  if (wave?.value !== 2) return { ...facts, pilots: undefined, dates: [] };
  const dates = (['requests', 'works', 'balance'] as const).map((what) => ({
    what,
    on: days[what],
    days: daysBetween(today, days[what]),
  }));
  return { ...facts, dates };
}
