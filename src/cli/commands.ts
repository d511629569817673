import { command, type Command } from './command';
import { attachDeclaration } from './declarations/attach';
import { checkDeclaration } from './declarations/check';
import { compareDeclaration } from './declarations/compare';
import { diffDeclaration } from './declarations/diff';
import { fixDeclaration } from './declarations/fix';
import { importDeclaration } from './declarations/import';
import { inspectDeclaration } from './declarations/inspect';
import { packageDeclaration } from './declarations/package';
import { profilesDeclaration } from './declarations/profiles';
import { reportDeclaration } from './declarations/report';
import { statusDeclaration } from './declarations/status';

/** The commands, in the order of the usage. Each is loaded when it is asked for: a check needs nothing of an import. */
export const commands: readonly Command[] = [
  command(checkDeclaration, async () => (await import('./commands/check')).checkCommand),
  command(importDeclaration, async () => (await import('./commands/import')).importCommand),
  command(compareDeclaration, async () => (await import('./commands/compare')).compareCommand),
  command(profilesDeclaration, async () => (await import('./commands/profiles')).profilesCommand),
  command(attachDeclaration, async () => (await import('./commands/attach')).attachCommand),
  command(fixDeclaration, async () => (await import('./commands/fix')).fixCommand),
  command(packageDeclaration, async () => (await import('./commands/package')).packageCommand),
  command(reportDeclaration, async () => (await import('./commands/report')).reportCommand),
  command(statusDeclaration, async () => (await import('./commands/status')).statusCommand),
  command(diffDeclaration, async () => (await import('./commands/diff')).diffCommand),
  command(inspectDeclaration, async () => (await import('./commands/inspect')).inspectCommand),
];
