/**
 * Cheap, and true of few texts: holds as many figures, not far from one another, as a patient's number (INS/NIR) with its
 * key, of full width or not, whatever is between them. Whether it is one is for others to say.
 */
export const manyDigits = /[\d\uff10-\uff19](?:[^\d\uff10-\uff19]{0,100}[\d\uff10-\uff19]){13}/u;
