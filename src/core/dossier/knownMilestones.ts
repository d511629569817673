import { foldWords } from '../catalogue/spelling';
import { devices } from './devices';

/** Paris time, `YYYY-MM-DDTHH:MM`. */
export interface KnownMilestones {
  readonly date1: string;
  readonly date2: string;
  readonly date3: string;
}

/** Source: the agency's calendar for RIS and DRIMbox. Dates move by decree: they are offered, and the user's to edit. */
const imagingWave2: KnownMilestones = {
  date1: '2025-09-10T12:00',
  date2: '2026-05-13T12:00',
  date3: '2026-09-16T12:00',
};

/** The due dates of a dispositif in a wave; undefined where none were published that we know of. */
export function knownMilestones(
  device: string | undefined,
  wave: number | undefined,
): KnownMilestones | undefined {
  if (device === undefined || wave !== 2) return undefined;
  const known = devices.find(({ code }) => foldWords(code) === foldWords(device));
  return known?.lane === 'imaging' ? imagingWave2 : undefined;
}
