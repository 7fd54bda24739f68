/** The id of the list of files, which its button names. */
export const DOWNLOADS_ID = 'downloads';
