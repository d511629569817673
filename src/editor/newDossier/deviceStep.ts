import { waves } from '../../core/dossier/devices';
import { deviceChoices, type DeviceAndWave } from '../../core/views/newDossier/deviceChoices';
import { type Answer, answered, type Place, valid } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import { askText } from '../ask/askText';
import type { Step } from '../../core/views/questions/runSteps';
import type { Session } from '../session/dossiers';
import type { DossierDraft } from './draft';
import { shortText } from '../../core/views/newDossier/validators';
import { newDossierWords } from '../../core/views/newDossier/words';
import { largestOf } from '../../core/text/extremes';

/** Which dispositif and which wave; what the catalogue says of itself comes first. */
export function deviceStep(session: Session): Step<DossierDraft> {
  return { ask: (draft, place) => askDevice(session, draft, place) };
}

async function askDevice(session: Session, draft: DossierDraft, place: Place): Promise<Answer<DossierDraft>> {
  const question = {
    placeholder: newDossierWords[session.language].device,
    choices: deviceChoices(draft, newDossierWords[session.language]),
  };
  for (;;) {
    const answer = await askOne(place, question);
    if (answer.kind !== 'answered') return answer;
    const typed = answer.value === undefined ? await typeDevice(session, place) : answered(answer.value);
    if (typed.kind === 'answered') return answered({ ...draft, ...typed.value });
    if (typed.kind === 'left') return typed;
  }
}

async function typeDevice(session: Session, place: Place): Promise<Answer<DeviceAndWave>> {
  const words = newDossierWords[session.language];
  const inner = { ...place, canGoBack: true };
  const device = await askText(inner, {
    prompt: words.otherDevicePrompt,
    placeholder: 'MS1',
    value: '',
    validate: shortText(words.otherDevicePrompt, words),
  });
  if (device.kind !== 'answered') return device;
  const wave = await askText(inner, {
    prompt: words.wavePrompt,
    placeholder: '2',
    value: String(largestOf(waves)),
    validate: (text) => (/^[1-9]\d?$/.test(text) ? valid : { kind: 'invalid', why: words.waveWrong }),
  });
  return wave.kind === 'answered' ? answered({ device: device.value, wave: Number(wave.value) }) : wave;
}
