// The units that the official tables print.
export const PIECE = '件';
export const ITEM = '项';
export const TEN_THOUSAND_YUAN = '万元';
