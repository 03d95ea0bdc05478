import type { IncomingMessage } from 'node:http';

/**
 * Reads a file that is sent as the whole body.
 * @param most bytes
 * @returns null when it is larger: the rest is not read
 */
export async function readFileBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const said = Number(request.headers['content-length'] ?? 0);
  if (said > most) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > most) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
