import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

/** The version of the manifest that the app is written for. */
export const MANIFEST_VERSION = '1.25';

const FILES = { manifest: 'MicrosoftTeams.schema.json', texts: 'MicrosoftTeams.Localization.schema.json' };
export type OfficialSchema = keyof typeof FILES;

const { resolve } = createRequire(import.meta.url);

/** Microsoft's own schema, as its package @microsoft/app-manifest brings it. */
export function officialSchema(which: OfficialSchema): Readonly<Record<string, unknown>> {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}`;
  return JSON.parse(readFileSync(resolve(`${folder}/${FILES[which]}`), 'utf8'));
}

const compiled = new Map<OfficialSchema, ValidateFunction>();

/** @returns whole sentences that start with the file's name, one for each thing that the schema does not allow */
export function againstSchema(which: OfficialSchema, file: string, content: unknown): readonly string[] {
  const validate = compiled.get(which) ?? compile(which);
  if (validate(content)) return [];
  return (validate.errors ?? []).map((error) => `${file}: ${where(error)}${said(error)}.`);
}

function compile(which: OfficialSchema): ValidateFunction {
  // Not strict: the schemas are not ours to tidy, and their patterns are older than Unicode.
  const ajv = new draft04.default({ allErrors: true, strict: false, unicodeRegExp: false, logger: false });
  formats.default(ajv);
  const validate = ajv.compile(officialSchema(which));
  compiled.set(which, validate);
  return validate;
}

const where = ({ instancePath }: ErrorObject) => (instancePath === '' ? '' : `${instancePath} `);

function said({ message = 'is not allowed', params }: ErrorObject): string {
  const { additionalProperty, allowedValues, allowedValue } = params as Readonly<Record<string, unknown>>;
  if (additionalProperty !== undefined) return `must not have "${additionalProperty}"`;
  const allowed = allowedValues ?? allowedValue;
  return allowed === undefined ? message : `${message} (${JSON.stringify(allowed)})`;
}
