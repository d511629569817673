/** Writes THIRD_PARTY_NOTICES.md. Ends `npm run build`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBundles } from './bundles';
import { thirdPartyNotices } from './thirdPartyNotices';
import { repository } from './vscode/repository';

writeFileSync(
  path.join(repository, 'THIRD_PARTY_NOTICES.md'),
  thirdPartyNotices(Object.values(readBundles()), 'The extension and its command line contain'),
);
