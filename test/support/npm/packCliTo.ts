/** `npm run pack:cli -- --out DIR`: leaves the command line as a package for npm in DIR, and prints its path. */
import { parseArgs } from 'node:util';
import { packCli } from './packCli';

const { out } = parseArgs({ options: { out: { type: 'string', default: '.' } } }).values;
console.log(packCli(out));
