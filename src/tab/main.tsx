import { createRoot } from 'react-dom/client';
import { findHost } from './host/find-host.ts';
import { pageAt } from './start/pages.ts';
import { TabApp } from './start/tab-app.tsx';

const host = await findHost();
if (host.subPage !== null && pageAt(host.subPage) !== undefined)
  history.replaceState(null, '', `#/${host.subPage.split('/').map(encodeURIComponent).join('/')}`);
createRoot(document.getElementById('lathunden')!).render(<TabApp host={host} />);
