import { typedDay } from '../../core/views/questions/typedDay';
import { validatorsFor } from '../../core/views/attach/validators';
import { attachWords } from '../../core/views/attach/words';
import { askText } from '../ask/askText';
import { madeOnSetting, severitySetting } from '../host/settings';
import { baseName } from '../../core/text/names';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import type { ReadSource } from './readSources';

/** The files with the days that are to be written: as found, as the user says, or none. Undefined when the user leaves. */
export async function askMadeOn(
  session: Session,
  { snapshot }: AttachTarget,
  read: readonly ReadSource[],
): Promise<readonly ReadSource[] | undefined> {
  const chosen = madeOnSetting();
  if (chosen === 'write') return read;
  if (chosen === 'never') return read.map((one) => ({ ...one, madeOn: undefined }));
  const words = attachWords[session.language];
  const { dayOrNothing } = validatorsFor(snapshot, session.language, severitySetting());
  const dated: ReadSource[] = [];
  for (const [order, one] of read.entries()) {
    const name = one.kind === 'staged' ? one.name : baseName(one.path);
    const answer = await askText(
      { title: name, step: order + 1, totalSteps: read.length, canGoBack: false },
      {
        prompt: words.whenMade(name, one.madeOn),
        placeholder: words.expectedOnPlaceholder,
        value: one.madeOn?.day ?? '',
        validate: dayOrNothing,
      },
    );
    if (answer.kind !== 'answered') return undefined;
    dated.push({ ...one, madeOn: dayTold(one.madeOn, answer.value) });
  }
  return dated;
}

function dayTold(found: ReadSource['madeOn'], text: string): ReadSource['madeOn'] {
  const day = typedDay(text);
  if (day === undefined || day === found?.day) return day === undefined ? undefined : found;
  return { day, from: 'typed' };
}
