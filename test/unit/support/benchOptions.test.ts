import assert from 'node:assert/strict';
import { benchSteps, readBenchOptions } from '../../bench/support/benchOptions';

describe('options of the bench', () => {
  it('a run without options measures everything, with a VS Code where there is one', () => {
    assert.deepEqual(readBenchOptions([]), { kind: 'run', quick: false, host: undefined, only: undefined });
  });

  it('options are read in any order, and each step can be measured alone', () => {
    assert.deepEqual(readBenchOptions(['--no-host', '--only', 'pdf', '--quick']), {
      kind: 'run',
      quick: true,
      host: false,
      only: 'pdf',
    });
    for (const only of benchSteps)
      assert.deepEqual(readBenchOptions(['--host', `--only=${only}`]), {
        kind: 'run',
        quick: false,
        host: true,
        only,
      });
  });

  it('help is given, whatever else is asked', () => {
    for (const args of [['--help'], ['-h'], ['--quick', '--help'], ['--only', 'nothing', '-h']])
      assert.deepEqual(readBenchOptions(args), { kind: 'help' });
  });

  it('what is not known is refused and named', () => {
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['--helpp'], /--helpp/],
      [['-q'], /-q/],
      [['pdf'], /pdf/],
      [['--quick=yes'], /--quick/],
      [['--only'], /--only/],
      [['--only', 'PDF'], /“PDF”/],
      [['--only', '--quick'], /--only/],
      [['--host', '--no-host'], /exclude/],
    ];
    for (const [args, reason] of refused) {
      const options = readBenchOptions(args);
      assert.match(options.kind === 'refused' ? options.reason : options.kind, reason, args.join(' '));
    }
  });
});
