import { maskPrivate } from '../../core/evidence/privacy/maskPrivate';
import { escapeHidden } from '../../core/text/escapeHidden';
import { withoutBuildCommands } from './withoutBuildCommands';

/**
 * A result for programs, names of files and of fields included, without what may be a patient's number or a password: it
 * goes to the logs of build servers. Texts are what they were where nothing is masked; what hides in them is escaped.
 */
export function shownJson(result: unknown): string {
  const lines = JSON.stringify(masked(result), undefined, 2).split('\n');
  return `${lines.map((line) => withoutBuildCommands(escapeHidden(line))).join('\n')}\n`;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskPrivate(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [maskPrivate(name), masked(inner)]));
}
