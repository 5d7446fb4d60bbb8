// Anchors inside a text, for addresses: `/sources/s1#place-1416`.

/** The anchor of a programme's name that starts at an offset of the text. */
export const placeId = (start: number): string => `place-${start}`
