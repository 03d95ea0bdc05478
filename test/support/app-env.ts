/** What `lathund package` needs at least. */
export const APP_ENV = {
  MicrosoftAppId: '5f3c2f0e-1111-4222-8333-444455556666',
  PUBLIC_URL: 'https://lathunden.example.se',
} as const;
