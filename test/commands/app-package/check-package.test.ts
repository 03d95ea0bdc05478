import { expect, test } from 'vitest';
import { appValues } from '../../../src/commands/app-package/app-values.ts';
import { buildPackage } from '../../../src/commands/app-package/build-package.ts';
import { checkPackage } from '../../../src/commands/app-package/check-package.ts';
import { MANIFEST_VERSION, officialSchema } from '../../../src/commands/app-package/official-schemas.ts';
import { readZip } from '../../../src/commands/app-package/read-zip.ts';
import { writeZip } from '../../../src/commands/app-package/write-zip.ts';
import { readConfig } from '../../../src/config.ts';
import { APP_ENV } from '../../support/app-env.ts';

// biome-ignore lint/suspicious/noExplicitAny: a manifest that is being broken has no type.
type Json = any;

const right = buildPackage(appValues(readConfig({ ...APP_ENV, LATHUND_LOCAL: 'true' }).app, '0.1.0'));

/** The package with something done to its files. */
async function broken(change: (files: Map<string, Buffer>) => void): Promise<readonly string[]> {
  const files = new Map(await readZip(await right));
  change(files);
  return checkPackage(await writeZip(files));
}

/** The package with something done to one of its JSON files. */
const brokenIn = (name: string, change: (content: Json) => void) =>
  broken((files) => {
    const content = JSON.parse(files.get(name)!.toString());
    change(content);
    files.set(name, Buffer.from(JSON.stringify(content)));
  });

test('the schema is the one of the version that the manifest says', async () => {
  const { properties } = officialSchema('manifest') as Json;
  expect(properties.manifestVersion.const).toBe(MANIFEST_VERSION);
  const manifest = JSON.parse((await readZip(await right)).get('manifest.json')!.toString());
  expect(manifest.manifestVersion).toBe(MANIFEST_VERSION);
  expect(manifest.$schema).toContain(`/v${MANIFEST_VERSION}/`);
});

test.each<[string, (manifest: Json) => void, RegExp]>([
  [
    'has no bot id',
    (m) => delete m.bots[0].botId,
    /^manifest\.json: \/bots\/0 must have required property 'botId'/u,
  ],
  ['has an id that is no GUID', (m) => Object.assign(m, { id: 'lathunden' }), /\/id must match pattern/u],
  [
    'is of another version',
    (m) => Object.assign(m, { manifestVersion: '1.19' }),
    /\/manifestVersion .*"1\.25"/u,
  ],
  ['says more than it may', (m) => Object.assign(m, { kaffe: true }), /must not have "kaffe"/u],
  [
    'has too long a name',
    (m) => Object.assign(m.name, { short: 'L'.repeat(31) }),
    /\/name\/short must NOT have more than 30/u,
  ],
  [
    'has a colour that is none',
    (m) => Object.assign(m, { accentColor: 'teal' }),
    /\/accentColor must match pattern/u,
  ],
  [
    'wants to be somewhere unknown',
    (m) => m.bots[0].scopes.push('overallt'),
    /\/bots\/0\/scopes\/3 .*"groupChat"/u,
  ],
  [
    'has a long title of a command',
    (m) => Object.assign(m.composeExtensions[0].commands[0], { title: 'S'.repeat(33) }),
    /more than 32/u,
  ],
  [
    'shows something without https',
    (m) => Object.assign(m.staticTabs[1], { contentUrl: 'http://lathunden.example.se/tab/' }),
    /must begin with https/u,
  ],
  [
    'is not filled in',
    (m) => Object.assign(m.developer, { name: '$'.concat('{DEVELOPER_NAME}') }),
    /DEVELOPER_NAME\} has not been filled in/u,
  ],
  [
    'does not say which channels it can be in',
    (m) => delete m.supportsChannelFeatures,
    /must have "supportsChannelFeatures"/u,
  ],
  [
    'names an icon that is not there',
    (m) => Object.assign(m.icons, { color: 'farg.png' }),
    /farg\.png is named .*not in the package/u,
  ],
  [
    'names a language that is not there',
    (m) => m.localizationInfo.additionalLanguages.push({ languageTag: 'fi', file: 'fi.json' }),
    /fi\.json is named .*not in the package/u,
  ],
  [
    'has a text more than is translated',
    (m) => Object.assign(m.staticTabs[0], { name: 'Chatt' }),
    /"staticTabs\[0\]\.name" in the manifest is not translated/u,
  ],
])('a manifest that %s is not let through', async (_, change, problem) => {
  expect((await brokenIn('manifest.json', change)).join('\n')).toMatch(problem);
});

test.each<[string, (texts: Json) => void, RegExp]>([
  [
    'translates what is not there',
    (t) => Object.assign(t, { 'staticTabs[7].name': 'Nowhere' }),
    /"staticTabs\[7\]\.name" is translated, but/u,
  ],
  [
    'leaves something out',
    (t) => delete t['bots[0].commandLists[0].commands[1].description'],
    /commands\[1\]\.description" in the manifest is not translated/u,
  ],
  [
    'has a key of another form',
    (t) => Object.assign(t, { 'bots[1].name': 'x' }),
    /en\.json: must not have "bots\[1\]\.name"/u,
  ],
  ['has too long a text', (t) => Object.assign(t, { 'description.short': 'd'.repeat(81) }), /more than 80/u],
  ['has a number for a text', (t) => Object.assign(t, { 'name.full': 7 }), /\/name\.full must be string/u],
])('a translation that %s is not let through', async (_, change, problem) => {
  expect((await brokenIn('en.json', change)).join('\n')).toMatch(problem);
});

test.each<[string, (files: Map<string, Buffer>) => void, RegExp]>([
  ['has no manifest', (f) => f.delete('manifest.json'), /^manifest\.json is not in the package\.$/u],
  [
    'has a manifest that is no JSON',
    (f) => f.set('manifest.json', Buffer.from('{')),
    /^manifest\.json is not JSON\.$/u,
  ],
  [
    'has a translation that is no JSON',
    (f) => f.set('en.json', Buffer.from('name: x')),
    /^en\.json is not JSON\.$/u,
  ],
  ['lacks an icon', (f) => f.delete('outline.png'), /outline\.png is named/u],
  [
    'has its icons mixed up',
    (f) => f.set('outline.png', f.get('color.png')!),
    /^outline\.png is 192 × 192 pixels; it must be 32 × 32\.$/u,
  ],
  [
    'has an icon that is no PNG',
    (f) => f.set('color.png', Buffer.from('<svg/>')),
    /^color\.png is no PNG\.$/u,
  ],
  [
    'has more in it',
    (f) => f.set('.env', Buffer.from('x')),
    /^\.env is in the package, but the manifest does not name it\.$/u,
  ],
])('a package that %s is not let through', async (_, change, problem) => {
  expect(await broken(change)).toEqual([expect.stringMatching(problem)]);
});

test('what is no archive is not let through', async () => {
  expect(await checkPackage(Buffer.from('PK nej'))).toEqual(['The package cannot be unpacked.']);
});
