import { runAsCommand } from './runAsCommand';
import { runMocha, type Suites } from './runMocha';

// node --import tsx test/support/testStage.ts test/unit
// node --import tsx test/support/testStage.ts test/load --long test/unit
runAsCommand((args) => runMocha(suitesOf(args)));

/** What stands before `--long` without its long tests, and what stands after it, of which they alone are run. */
function suitesOf(args: readonly string[]): readonly Suites[] {
  const at = args.indexOf('--long');
  const usual: Suites = { places: at < 0 ? args : args.slice(0, at), tests: 'usual' };
  return at < 0 ? [usual] : [usual, { places: args.slice(at + 1), tests: 'long' }];
}
