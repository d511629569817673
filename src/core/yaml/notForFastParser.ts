/** Thrown inside the fast parser, and caught at its door: this text is not for it. */
export const unsupportedSyntax = new Error('not for the fast parser');

/** Thrown likewise: the text has more than is read. */
export const tooManyElements = new Error('too many elements');
