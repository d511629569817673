import * as vscode from 'vscode';
import { type LinkNetwork, publicNetwork } from '../../node/links/createLinkOpener';
import { proxyFor } from '../../node/links/proxyFor';

/**
 * The network as the editor gives it: it puts its proxy and its certificates under `node:https` itself. Where it is told
 * of a proxy, by its setting or by the environment, names that only the proxy knows are left to the proxy.
 */
export function editorNetwork(): LinkNetwork {
  const setting = vscode.workspace.getConfiguration('http').get<unknown>('proxy');
  const isSet = typeof setting === 'string' && setting !== '';
  return {
    ...publicNetwork,
    insideEditor: true,
    proxy: (host) => (isSet || proxyFor(host, process.env) !== undefined ? 'editor' : undefined),
  };
}
