// Pictures that stay small in the repository: the colours that occur most are kept exactly, the shades at the edges of
// letters become the nearest of them, and each pixel is one byte in that list (PNG, colour type 3, RFC 2083). Written here
// because pngjs writes no lists.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export const readPicture = (png: Buffer): Picture => {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data: new Uint8Array(data) };
};

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Parts of one large picture, each where it lies. */
export const cutPictures = <Named extends Place>(
  png: Buffer,
  places: readonly Named[],
): readonly (Named & { readonly cut: Picture })[] => {
  const whole = PNG.sync.read(png);
  return places.map((place) => {
    const [x, y] = [Math.floor(place.x), Math.floor(place.y)];
    const [width, height] = [Math.ceil(place.width), Math.ceil(place.height)];
    const cut = new PNG({ width, height });
    PNG.bitblt(whole, cut, x, y, width, height, 0, 0);
    return { ...place, cut: { width, height, data: new Uint8Array(cut.data) } };
  });
};

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

const colourAt = (data: Uint8Array, pixel: number): number =>
  ((data[pixel * 4] ?? 0) << 16) | ((data[pixel * 4 + 1] ?? 0) << 8) | (data[pixel * 4 + 2] ?? 0);

const mostColours = 64;

/** Those that occur most, first. */
const listOf = (data: Uint8Array): readonly number[] => {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    const colour = colourAt(data, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostColours)
    .map(([colour]) => colour);
};

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

const placesIn = (colours: readonly number[]): ((colour: number) => number) => {
  const places = new Map(colours.map((colour, place) => [colour, place]));
  return (colour) => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const gaps = colours.map((each) => distance(each, colour));
    const nearest = gaps.indexOf(Math.min(...gaps));
    places.set(colour, nearest);
    return nearest;
  };
};

export type Listed = Pick<Picture, 'width' | 'height'> & {
  readonly colours: readonly number[];
  /** Of each pixel, line by line, its place in the list. */
  readonly places: Uint8Array;
};

export const listColours = ({ width, height, data }: Picture): Listed => {
  const colours = listOf(data);
  const placeOf = placesIn(colours);
  const places = Uint8Array.from({ length: width * height }, (_, pixel) => placeOf(colourAt(data, pixel)));
  return { width, height, colours, places };
};

/** As it will be read back. */
export const shownPicture = ({ width, height, colours, places }: Listed): Picture => {
  const data = new Uint8Array(width * height * 4);
  places.forEach((place, pixel) => {
    const colour = colours[place] ?? 0;
    data.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], pixel * 4);
  });
  return { width, height, data };
};

export const writePicture = ({ width, height, colours, places }: Listed): Buffer => {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
