import * as vscode from 'vscode';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import type { Logger } from '../../core/ports/logger';

/** The extension's one output channel, as the core's logger. */
export interface Log extends Logger {
  show(): void;
  dispose(): void;
}

/** A path or an error of the system may name a file by a patient's number: what is logged never holds one. */
export function createLog(): Log {
  const channel = vscode.window.createOutputChannel('Ségur', { log: true });
  return {
    debug: (message) => channel.debug(maskPrivate(message)),
    warn: (message) => channel.warn(maskPrivate(message)),
    error: (message, cause) => channel.error(maskPrivate(message), ...detailsOf(cause)),
    show: () => channel.show(true),
    dispose: () => channel.dispose(),
  };
}

function detailsOf(cause: unknown): readonly string[] {
  return cause === undefined ? [] : [maskPrivate(detailOf(cause))];
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
