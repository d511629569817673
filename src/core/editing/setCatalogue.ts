import { readDossier } from '../dossier/readDossier';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { pairOf } from '../yaml/nodes';
import { scalarText } from '../yaml/edit/scalarText';
import { setScalar } from '../yaml/edit/setScalar';
import { endOfPair } from '../yaml/edit/insertionPoint';
import { SourceText } from '../yaml/edit/sourceText';

/**
 * The edit that makes `segur.yaml` name a catalogue: in the value's place where the key is, else on a line of its
 * own below the last key. Undefined where it names it already, or where the file can't take it (everything in braces).
 */
export function setCatalogue(text: string, catalogue: string): TextEdit | undefined {
  const { dossier } = readDossier('segur.yaml', text);
  if (dossier.root?.kind !== 'map' || dossier.root.flow) return undefined;
  if (dossier.catalogue?.value === catalogue) return undefined;
  const edit = editOf(text, catalogue);
  return edit !== undefined && names(applyEdits(text, [edit]), catalogue) ? edit : undefined;
}

function editOf(text: string, catalogue: string): TextEdit | undefined {
  const { dossier } = readDossier('segur.yaml', text);
  const source = new SourceText(text);
  const pair = pairOf(dossier.root, 'catalogue');
  if (pair?.value?.kind === 'scalar') return setScalar(text, pair.value.range, catalogue);
  if (pair?.value !== undefined) return undefined;
  if (pair !== undefined) {
    const end = endOfPair(pair, source);
    const gap = source.restAt(end).startsWith('#') ? ' ' : '';
    return { range: { start: pair.key.range.end, end }, newText: `: ${scalarText(catalogue)}${gap}` };
  }
  return source.insertBelow(source.lastFilledLine, [`catalogue: ${scalarText(catalogue)}`]);
}

/** An edit is only offered when reading it back gives what was meant. */
function names(text: string, catalogue: string): boolean {
  return readDossier('segur.yaml', text).dossier.catalogue?.value === catalogue;
}
