/** Whether the body is of this type, in UTF-8 and not compressed: what would have to be unpacked could be a bomb. */
export function isPlain(headers: Headers, type: string): boolean {
  const [essence = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  const encoding = headers.get('content-encoding') ?? 'identity';
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  return essence.trim() === type && isUtf8 && encoding.toLowerCase() === 'identity';
}
