import { version as written } from '../../package.json';

/** The version of this program. The rest of the manifest stays out of the bundle. */
export const version: string = written;
