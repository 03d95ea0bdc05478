import { z } from 'zod';
import { checkTexts } from './check-texts.ts';
import { againstSchema } from './official-schemas.ts';
import { pngSize } from './png-size.ts';
import { readZip } from './read-zip.ts';

/** Pixels, each way. */
const ICON_SIZES = { color: 192, outline: 32 } as const;

/** What is looked at beside the schema. */
const Manifest = z.looseObject({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z
    .object({ additionalLanguages: z.array(z.object({ file: z.string() })).default([]) })
    .optional(),
  supportsChannelFeatures: z.string().optional(),
});

type Files = ReadonlyMap<string, Buffer>;

/**
 * Looks at an app package as Teams would when it is uploaded: by the official schemas, and for what they do not say.
 * @returns whole sentences, one for each thing that is wrong; none for a package that is right
 */
export async function checkPackage(zip: Buffer): Promise<readonly string[]> {
  const files = await readZip(zip).catch(() => null);
  if (files === null) return ['The package cannot be unpacked.'];
  const read = readJson(files, 'manifest.json');
  if (typeof read === 'string') return [read];
  const bySchema = againstSchema('manifest', 'manifest.json', read.content);
  const manifest = Manifest.safeParse(read.content).data;
  if (manifest === undefined) return bySchema;
  const languages = manifest.localizationInfo?.additionalLanguages.map(({ file }) => file) ?? [];
  const named = new Set(['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages]);
  return [
    ...bySchema,
    ...checkAddresses(read.content),
    ...checkChannels(read.content, manifest.supportsChannelFeatures),
    ...Object.entries(ICON_SIZES).flatMap(([icon, size]) =>
      checkIcon(files, manifest.icons[icon as keyof typeof ICON_SIZES], size),
    ),
    ...languages.flatMap((file) => checkLanguage(files, file, read.content)),
    ...[...files.keys()]
      .filter((name) => !named.has(name))
      .map((name) => `${name} is in the package, but the manifest does not name it.`),
  ];
}

/** @returns what is wrong, as a sentence, where it cannot be read */
function readJson(files: Files, name: string): { readonly content: unknown } | string {
  const bytes = files.get(name);
  if (bytes === undefined) return `${name} is not in the package.`;
  try {
    return { content: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return `${name} is not JSON.`;
  }
}

/** The schema lets http through; Teams does not. */
function checkAddresses(manifest: unknown): readonly string[] {
  const texts = JSON.stringify(manifest);
  return [
    ...new Set(texts.match(/http:\/\/[^"\\]+/gu) ?? []),
    ...new Set(texts.match(/\$\{\w+\}/gu) ?? []),
  ].map((found) =>
    found.startsWith('$')
      ? `manifest.json: ${found} has not been filled in.`
      : `manifest.json: ${found} must begin with https.`,
  );
}

/** Asked of every app for teams from version 1.25 on, when it is uploaded. */
function checkChannels(manifest: unknown, channelFeatures: string | undefined): readonly string[] {
  const isForTeams = /"scopes":\[[^\]]*"team"/u.test(JSON.stringify(manifest));
  return isForTeams && channelFeatures === undefined
    ? ['manifest.json: an app for teams must have "supportsChannelFeatures".']
    : [];
}

function checkIcon(files: Files, name: string, size: number): readonly string[] {
  const bytes = files.get(name);
  if (bytes === undefined) return [`${name} is named in the manifest, but is not in the package.`];
  const found = pngSize(bytes);
  if (found === null) return [`${name} is no PNG.`];
  const { width, height } = found;
  return width === size && height === size
    ? []
    : [`${name} is ${width} × ${height} pixels; it must be ${size} × ${size}.`];
}

function checkLanguage(files: Files, name: string, manifest: unknown): readonly string[] {
  if (!files.has(name)) return [`${name} is named in the manifest, but is not in the package.`];
  const read = readJson(files, name);
  if (typeof read === 'string') return [read];
  const bySchema = againstSchema('texts', name, read.content);
  const texts = z.record(z.string(), z.unknown()).safeParse(read.content).data;
  return texts === undefined ? bySchema : [...bySchema, ...checkTexts(name, texts, manifest)];
}
