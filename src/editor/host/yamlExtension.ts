import * as vscode from 'vscode';

/** Whether Red Hat's YAML extension is there, which suggests keys and values by the schemas that we give it. */
export function yamlExtensionIsThere(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

/** Whether it suggests what our schemas say, so that ours would be in the list twice. */
export function yamlExtensionSuggests(): boolean {
  return yamlExtensionDoes('completion');
}

/** Whether it shows on a key what our schemas say of it. */
export function yamlExtensionHovers(): boolean {
  return yamlExtensionDoes('hover');
}

function yamlExtensionDoes(what: 'completion' | 'hover'): boolean {
  return yamlExtensionIsThere() && vscode.workspace.getConfiguration('yaml').get(what) !== false;
}
