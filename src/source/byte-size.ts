/** A number of bytes for people: `32 MB`, `64 KB` or `100 bytes` (1 KB is 1,024 bytes). */
export function byteSize(bytes: number): string {
  const mega = 1024 * 1024;
  if (bytes >= mega) return `${Math.round(bytes / mega)} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`;
}
