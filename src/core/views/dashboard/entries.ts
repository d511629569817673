import type { Dossier } from '../../dossier/model';

/** The ways into a cycle of listing. */
export const entryNames = [
  'first',
  'wave-1',
  'group',
  'components',
  'white-label-same',
  'white-label-changed',
  'major-version',
  'rem-changed',
  'audit',
] as const;

export type EntryName = (typeof entryNames)[number];

/** Whether a way in is this dossier's; `unknown` where nothing written says. */
export interface Entry {
  readonly name: EntryName;
  readonly applies: 'yes' | 'no' | 'unknown';
}

/** The ways into a cycle, with those that a dossier says it takes. */
export function entriesOf({ product, candidacy, group, components }: Dossier): readonly Entry[] {
  const { whiteLabel, audit } = candidacy;
  const is = (holds: boolean): Entry['applies'] => (holds ? 'yes' : 'no');
  const applies: Readonly<Record<EntryName, Entry['applies']>> = {
    first: is(!product.listedInWave1 && whiteLabel === undefined && audit === undefined),
    'wave-1': is(product.listedInWave1),
    group: is(group !== undefined),
    components: is(components.length > 1),
    'white-label-same': is(whiteLabel?.modified === false),
    'white-label-changed': is(whiteLabel?.modified === true),
    'major-version': 'unknown',
    'rem-changed': 'unknown',
    audit: is(audit !== undefined),
  };
  return entryNames.map((name) => ({ name, applies: applies[name] }));
}
