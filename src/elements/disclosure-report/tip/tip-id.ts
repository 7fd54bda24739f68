/** The id of the tip, which those that open it control. */
export const TIP_ID = 'tip';
