import { join } from 'node:path';
import type { Surroundings } from '../../src/doctor/surroundings.ts';

const guid = '5f3c2f0e-1111-4222-8333-444455556666';

/** An installation for Teams with nothing left to do. */
export const finishedEnv = {
  MicrosoftAppId: guid,
  MicrosoftAppPassword: 'x',
  MicrosoftAppTenantId: '0a1b2c3d-1111-4222-8333-444455556666',
  PUBLIC_URL: 'https://lathunden.example.se',
  KNOWLEDGE_PATHS: '/srv/rapporter',
  MANAGERS: guid,
} as const;

/** Where `lathund doctor` finds everything as it should be. Nothing is asked of any network. */
export const healthy: Surroundings = {
  nodeVersion: '24.21.0',
  isPortFree: async () => true,
  listFiles: async (folder) =>
    folder.endsWith(join('dist', 'tab')) ? ['index.html', 'assets/tab.js'] : ['rapport.pdf', 'bild.png'],
  districtNamed: (text) => (text.toLowerCase() === 'norra' ? 'Norra' : null),
  districts: () => ['Norra', 'Södra'],
  isWritable: async () => true,
  checkDatabase: async () => ({ place: 'lathunden.sqlite', schema: 'current' }),
  ask: async (url) => ({ status: 200, body: url.endsWith('/healthz') ? { status: 'ok' } : { keys: [{}] } }),
};
