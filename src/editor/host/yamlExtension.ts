import * as vscode from 'vscode';

/** Whether Red Hat's YAML extension is there, which tells keys and values by the schemas that we give it. */
export function yamlExtensionIsThere(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}
