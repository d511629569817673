import * as vscode from 'vscode';
import { follow, pathOf, type CorrectablePart } from '../../core/editing/corrections/setCorrection';
import { readYaml } from '../../core/yaml/readYaml';
import { toVscodeRange } from '../host/convert';

/** Shows what a file of corrections says of a part, selected, to be typed over. */
export async function showCorrection(uri: vscode.Uri, part: CorrectablePart, key: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { root } = readYaml(document.getText());
  const pair = root === undefined ? undefined : follow(root, [...pathOf(part), key]).pairs.at(-1);
  const range = pair?.value?.range ?? pair?.key.range;
  await vscode.window.showTextDocument(document, {
    preview: false,
    ...(range === undefined ? {} : { selection: toVscodeRange(range) }),
  });
}
