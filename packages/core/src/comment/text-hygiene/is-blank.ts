const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\u115f\u1160\u3164\uffa0\u2800]/gu;

/** Whether a reader would see nothing: `trim` knows neither zero-width characters nor Hangul fillers nor empty Braille. */
export const isBlank = (text: string): boolean => text.replace(UNSEEN, '') === '';
