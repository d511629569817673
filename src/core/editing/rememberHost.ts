import { applyEdits, type TextEdit } from '../text/textEdit';
import { pairOf } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { plainOf } from '../yaml/validate';
import type { PlainEntry } from './ifOthersUnchanged';
import { defaultLayout, firstStep } from './layoutOf';
import { insertItem, insertPair, insertPairInMap } from '../yaml/edit/insertNode';
import { insertionPointOf } from '../yaml/edit/insertionPoint';
import { SourceText } from '../yaml/edit/sourceText';

/** The edits that add a host to `policy.hosts` of a `segur.yaml`; undefined where that can't be done alone. */
export function rememberHost(text: string, host: string): readonly TextEdit[] | undefined {
  const { root } = readYaml(text);
  if (root?.kind !== 'map') return undefined;
  const source = new SourceText(text);
  const layout = { ...defaultLayout, step: firstStep(source) };
  const policy = pairOf(root, 'policy');
  const hosts = pairOf(policy?.value, 'hosts');
  const inFlow = root.flow || (policy?.value?.kind === 'map' && policy.value.flow);
  let edits: readonly TextEdit[] | undefined;
  if (hosts !== undefined) edits = insertItem(source, insertionPointOf(hosts, inFlow), host, layout);
  else if (policy !== undefined)
    edits = insertPair(source, insertionPointOf(policy, root.flow), ['hosts', [host]], layout);
  else edits = insertPairInMap(source, root, ['policy', { pairs: [['hosts', [host]]] }], layout);
  if (edits === undefined) return undefined;
  const after = JSON.stringify(plainOf(readYaml(applyEdits(text, edits)).root));
  return after === JSON.stringify(withHost(plainOf(root) as PlainEntry, host)) ? edits : undefined;
}

function withHost(dossier: PlainEntry, host: string): PlainEntry {
  const policy = (dossier['policy'] ?? {}) as PlainEntry;
  const hosts = Array.isArray(policy['hosts']) ? (policy['hosts'] as readonly unknown[]) : [];
  return { ...dossier, policy: { ...policy, hosts: [...hosts, host] } };
}
