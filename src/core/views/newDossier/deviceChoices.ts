import type { Catalogue } from '../../catalogue/model';
import { devices, waves } from '../../dossier/devices';
import type { Choice } from '../questions/question';
import type { NewDossierWords } from './words';
import { largestOf } from '../../text/extremes';

export interface DeviceAndWave {
  readonly device: string;
  readonly wave: number;
}

/** What is known of a new dossier when its dispositif is asked for. */
interface DeviceDraft {
  readonly source?: { readonly catalogue: Catalogue };
  readonly device?: string;
  readonly wave?: number;
}

/** Dispositifs with their waves to choose from, the catalogue's own first; `undefined` for one that is not listed. */
export function deviceChoices(
  draft: DeviceDraft,
  words: NewDossierWords,
): readonly Choice<DeviceAndWave | undefined>[] {
  const guess = guessOf(draft);
  const chosen = chosenIn(draft);
  const choice = (value: DeviceAndWave, description?: string): Choice<DeviceAndWave> => ({
    kind: 'choice',
    value,
    label: words.deviceAndWave(value.device, value.wave),
    ...(description === undefined ? {} : { description }),
    chosen: isSame(value, chosen),
  });
  const lanes = [...new Set(devices.map(({ lane }) => lane))];
  const others = lanes.flatMap((lane): readonly Choice<DeviceAndWave>[] => {
    const ofLane = devices.filter((device) => device.lane === lane);
    const pairs = ofLane.flatMap(({ code }) => [...waves].reverse().map((wave) => ({ device: code, wave })));
    const rest = pairs.filter((pair) => !isSame(pair, guess));
    return [{ kind: 'heading', label: words.lanes[lane] }, ...rest.map((pair) => choice(pair))];
  });
  return [
    ...(guess === undefined ? [] : [choice(guess, words.guessed)]),
    ...others,
    { kind: 'choice', value: undefined, label: `$(edit) ${words.otherDevice}` },
  ];
}

/** Nothing is guessed where the catalogue names no dispositif; the last wave where it names no wave. */
function guessOf({ source }: DeviceDraft): DeviceAndWave | undefined {
  const device = source?.catalogue.device;
  return device === undefined ? undefined : { device, wave: source?.catalogue.wave ?? largestOf(waves) };
}

function chosenIn({ device, wave }: DeviceDraft): DeviceAndWave | undefined {
  return device === undefined || wave === undefined ? undefined : { device, wave };
}

function isSame(a: DeviceAndWave, b: DeviceAndWave | undefined): boolean {
  return a.device === b?.device && a.wave === b.wave;
}
