import { devices, waves } from '../../core/dossier/devices';
import { type Answer, answered, type Choice, type Place } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import { askText } from '../ask/askText';
import { good } from '../../core/views/questions/judgement';
import type { Step } from '../../core/views/questions/runSteps';
import type { Session } from '../session/dossiers';
import type { Draft } from './draft';
import { shortText } from '../../core/views/newDossier/judgements';
import { newDossierWords } from '../../core/views/newDossier/words';

interface DeviceAndWave {
  readonly device: string;
  readonly wave: number;
}

/** Which dispositif and which wave; what the catalogue says of itself comes first. */
export function deviceStep(session: Session): Step<Draft> {
  return { ask: (draft, place) => askDevice(session, draft, place) };
}

async function askDevice(session: Session, draft: Draft, place: Place): Promise<Answer<Draft>> {
  const question = {
    placeholder: newDossierWords[session.language].device,
    choices: choicesOf(session, draft),
  };
  for (;;) {
    const answer = await askOne(place, question);
    if (answer.kind !== 'answered') return answer;
    const typed = answer.value === undefined ? await typeDevice(session, place) : answered(answer.value);
    if (typed.kind === 'answered') return answered({ ...draft, ...typed.value });
    if (typed.kind === 'left') return typed;
  }
}

function choicesOf(session: Session, draft: Draft): readonly Choice<DeviceAndWave | undefined>[] {
  const words = newDossierWords[session.language];
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
function guessOf({ source }: Draft): DeviceAndWave | undefined {
  const device = source?.catalogue.device;
  return device === undefined ? undefined : { device, wave: source?.catalogue.wave ?? Math.max(...waves) };
}

function chosenIn({ device, wave }: Draft): DeviceAndWave | undefined {
  return device === undefined || wave === undefined ? undefined : { device, wave };
}

function isSame(a: DeviceAndWave, b: DeviceAndWave | undefined): boolean {
  return a.device === b?.device && a.wave === b.wave;
}

async function typeDevice(session: Session, place: Place): Promise<Answer<DeviceAndWave>> {
  const words = newDossierWords[session.language];
  const inner = { ...place, canGoBack: true };
  const device = await askText(inner, {
    prompt: words.otherDevicePrompt,
    placeholder: 'MS1',
    value: '',
    judge: shortText(words),
  });
  if (device.kind !== 'answered') return device;
  const wave = await askText(inner, {
    prompt: words.wavePrompt,
    placeholder: '2',
    value: String(Math.max(...waves)),
    judge: (text) => (/^[1-9]\d?$/.test(text) ? good : { kind: 'wrong', why: words.waveWrong }),
  });
  return wave.kind === 'answered' ? answered({ device: device.value, wave: Number(wave.value) }) : wave;
}
