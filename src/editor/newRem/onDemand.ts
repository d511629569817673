/** All that comparing with a new REM and moving to it need: a part of its own in the package, needed a few times a year. */
export { compareWithNew } from './compareWithNew';
export { moveToNew } from './moveToNew';
