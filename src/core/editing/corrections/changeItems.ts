import type { TextEdit } from '../../text/textEdit';
import type { YamlList, YamlPair } from '../../yaml/nodes';
import { flowText } from '../../yaml/edit/newNode';
import { defaultLayout } from '../layoutOf';
import { insertItem } from '../../yaml/edit/insertNode';
import { setScalar } from '../../yaml/edit/setScalar';
import { insertionPointOf } from '../../yaml/edit/insertionPoint';
import type { SourceText } from '../../yaml/edit/sourceText';

/**
 * The edits that make a list of texts hold exactly these. Items on lines of their own keep their comments where they stay,
 * and a new one takes the line of one that goes. Undefined where a comment would be lost.
 */
export function changeItems(
  source: SourceText,
  pair: YamlPair,
  list: YamlList,
  values: readonly string[],
): readonly TextEdit[] | undefined {
  const noted = source.slice(list.range).includes('#');
  if (list.flow) return noted ? undefined : [{ range: list.range, newText: flowText(values) }];
  if (values.length === 0) return noted ? undefined : emptied(source, pair, list);
  const existing = list.items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : []));
  const added = values.filter((text) => !existing.includes(text));
  const edits: TextEdit[] = [];
  let isReused = false;
  for (const item of list.items) {
    if (item.kind === 'scalar' && values.includes(item.value)) {
      isReused = true;
      continue;
    }
    const text = added.shift();
    if (text !== undefined) edits.push(setScalar(source.text, item.range, text));
    else edits.push(source.removeLines(item.range.start.line, item.range.end.line));
    isReused ||= text !== undefined;
  }
  const more = added.map((text) => insertItem(source, insertionPointOf(pair, false), text, defaultLayout));
  if (!isReused || more.some((one) => one === undefined)) return undefined;
  return [...edits, ...more.flatMap((one) => one ?? [])];
}

function emptied(source: SourceText, pair: YamlPair, list: YamlList): readonly TextEdit[] {
  const { line } = pair.key.range.end;
  const colon = pair.key.range.end.character + source.restAt(pair.key.range.end).indexOf(':') + 1;
  const at = { line, character: colon };
  return [
    { range: { start: at, end: at }, newText: ' []' },
    source.removeLines(list.range.start.line, list.items.at(-1)?.range.end.line ?? list.range.end.line),
  ];
}
