import { findPersonalData } from '../../src/core/evidence/privacy/findPersonalData';
import { ordinaryLog } from './ordinaryLog';

/** How often ordinary logs, which hold no patient, are taken for something that holds one: by kind of log, 10 MB of each. */
const size = 10 * 1024 * 1024;

function measure(kind: Parameters<typeof ordinaryLog>[0]): void {
  const text = ordinaryLog(kind, size, 20_261_121);
  const started = performance.now();
  const { personal } = findPersonalData(text);
  const took = performance.now() - started;
  const lines = text.split('\n').length;
  const count = personal?.count ?? 0;
  console.log(
    `${kind.padEnd(22)} ${(text.length / 1e6).toFixed(1)} MB  ${String(lines).padStart(7)} lines  ${String(count).padStart(4)} false alarms  (${(count / (text.length / 1e6)).toFixed(2)} per MB)  ${took.toFixed(0)} ms`,
  );
}

measure('ordinary');
measure('beside words');
measure('runs of 15 digits');
