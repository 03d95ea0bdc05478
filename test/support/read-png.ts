import { inflateSync } from 'node:zlib';

/** The pixels of a PNG with eight bits a channel, red, green, blue and alpha, one after another, row by row. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Channels by colour type; only these are drawn here. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** @throws RangeError for a kind of PNG that no browser makes of a page */
export function readPng(file: Buffer): ReadPng {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = CHANNELS[file[25]!];
  if (file[24] !== 8 || channels === undefined || file[28] !== 0)
    throw new RangeError('Another kind of PNG.');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    rgba.set(raw.subarray(pixel * channels, (pixel + 1) * channels), pixel * 4);
  return { width, height, rgba };
}

function unfiltered(packed: Buffer, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = packed[row * (stride + 1)]!;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= step ? rows[at - step]! : 0;
      const up = row > 0 ? rows[at - stride]! : 0;
      const corner = column >= step && row > 0 ? rows[at - stride - step]! : 0;
      rows[at] = packed[row * (stride + 1) + 1 + column]! + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

/** The five filters of the format. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
