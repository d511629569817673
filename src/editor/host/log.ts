import * as vscode from 'vscode';
import type { Logger } from '../../core/ports/logger';

/** The extension's one output channel, as the core's logger. */
export interface Log extends Logger {
  show(): void;
  dispose(): void;
}

export function createLog(): Log {
  const channel = vscode.window.createOutputChannel('Ségur', { log: true });
  return {
    debug: (message) => channel.debug(message),
    warn: (message) => channel.warn(message),
    error: (message, cause) => channel.error(message, ...(cause === undefined ? [] : [detailOf(cause)])),
    show: () => channel.show(true),
    dispose: () => channel.dispose(),
  };
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
