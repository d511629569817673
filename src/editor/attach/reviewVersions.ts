import * as vscode from 'vscode';
import { setProofKey } from '../../core/editing/changeProof';
import { otherVersionChoices, otherVersions, type OtherVersion } from '../../core/views/attach/otherVersions';
import { proofAt } from '../../core/views/attach/proofAt';
import { replaceWords } from '../../core/views/attach/replaceWords';
import { attachWords } from '../../core/views/attach/words';
import type { Choice } from '../../core/views/questions/question';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { askOne } from '../ask/askChoice';
import { toVscodeRange } from '../host/convert';
import { notify } from '../host/notify';
import type { OpenDossier, Session } from '../session/dossiers';
import { readyDossier } from './attachTarget';
import { changeText } from '../session/changeText';
import { replaceFile } from './replaceFile';

/** Lists the proofs that were made with another version of the product, and goes through them from the one chosen. */
export async function reviewVersions(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const words = replaceWords[session.language];
  const ready = await readyDossier(session, argument);
  if (ready === undefined) return;
  const { dossier, snapshot } = ready;
  const current = snapshot.dossier.product.version?.value;
  const all = otherVersions(snapshot);
  if (current === undefined || all.length === 0) {
    void notify.information(current === undefined ? words.noVersion : words.noOther(current));
    return;
  }
  const title = words.others(all.length, current);
  const answer = await askOne(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    { placeholder: title, choices: otherVersionChoices(all, current, session.language) },
  );
  if (answer.kind !== 'answered') return;
  const from = all.indexOf(answer.value);
  await walk(session, dossier, { current, keys: all.slice(from).map(({ key }) => key) });
}

interface Walk {
  readonly current: string;
  /** What is still to be looked at. */
  readonly keys: readonly string[];
}

/** Each is found anew: what was done with the one before moves those below it. */
async function walk(session: Session, dossier: OpenDossier, { current, keys }: Walk): Promise<void> {
  for (const [order, key] of keys.entries()) {
    const snapshot = await session.dossiers.settled(dossier);
    const other = otherVersions(snapshot).find((one) => one.key === key);
    if (other === undefined) continue;
    await show(dossier, other);
    const act = await askAct(session, other, { current, step: order + 1, totalSteps: keys.length });
    if (act === undefined) return;
    if (act === 'next') continue;
    if (act === 'still-valid') await writeVersion(session, dossier, other, current);
    const written = act === 'replace' ? proofAt(snapshot, other.place) : undefined;
    if (written !== undefined) await replaceFile(session, dossier, written);
  }
}

async function show(dossier: OpenDossier, { place }: OtherVersion): Promise<void> {
  const range = toVscodeRange(place.range);
  await vscode.window.showTextDocument(dossier.uriOf(place.file), {
    selection: new vscode.Range(range.start, range.start),
    preserveFocus: true,
  });
}

type Act = 'replace' | 'still-valid' | 'next';

async function askAct(
  session: Session,
  { expected, version, file }: OtherVersion,
  { current, ...steps }: { readonly current: string; readonly step: number; readonly totalSteps: number },
): Promise<Act | undefined> {
  const words = replaceWords[session.language];
  const replace: Choice<Act> = { kind: 'choice', value: 'replace', label: words.replaceThis };
  const choices: readonly Choice<Act>[] = [
    ...(file === undefined ? [] : [replace]),
    { kind: 'choice', value: 'next', label: words.next },
    {
      kind: 'choice',
      value: 'still-valid',
      label: words.stillValid(current),
      detail: words.stillValidDetail,
    },
  ];
  const title = words.other(expected.name, version);
  const answer = await askOne({ title, ...steps, canGoBack: false }, { placeholder: file ?? title, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}

async function writeVersion(
  session: Session,
  dossier: OpenDossier,
  { coverage, place, index }: OtherVersion,
  version: string,
): Promise<void> {
  const { id } = coverage.requirement;
  const outcome = await changeText(session, {
    uri: dossier.uriOf(place.file),
    edits: (text) => setProofKey(text, { requirementId: id, index }, 'version', version),
  });
  if (outcome !== 'done') void notify.warning(attachWords[session.language].cannotWrite(id, place.file));
}
