import { createRequire } from 'node:module';

interface Mappers {
  readonly Entity: { readonly type: { additionalProperties?: unknown } };
}

/**
 * Lets citations through to Teams. The connector means to keep unknown fields of an entity (botbuilder-js #2648), but
 * says so at the place where entities are used; newer versions of its serialiser read only the entity's own
 * definition and drop everything but `type`. Idempotent.
 */
export function keepEntityFields(): void {
  const fromBotbuilder = createRequire(createRequire(import.meta.url).resolve('botbuilder'));
  const mappers = fromBotbuilder('botframework-connector/lib/connectorApi/models/mappers') as Mappers;
  mappers.Entity.type.additionalProperties = { type: { name: 'Object' } };
}
