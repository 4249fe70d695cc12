/** The name of a file without its size: WordPress keeps a picture in many sizes. */
export const fileOf = (url: string): string =>
  (url.split(/[?#]/, 1)[0] ?? '').replace(/-(?:\d{1,5}x\d{1,5}|scaled)(?=\.\w{1,5}$)/, '');
