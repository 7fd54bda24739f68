// A test holds it equal to package.json's.
/** The version of this package. */
export const VERSION = '0.1.0';
