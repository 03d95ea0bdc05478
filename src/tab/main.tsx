import { createRoot } from 'react-dom/client';
import { findHost } from './host/find-host.ts';
import { pageAt } from './start/pages.ts';
import { subPageAddress } from './start/sub-page-address.ts';
import { TabApp } from './start/tab-app.tsx';

const host = await findHost();
if (host.subPage !== null && pageAt(host.subPage) !== undefined)
  history.replaceState(null, '', subPageAddress(host.subPage));
createRoot(document.getElementById('lathunden')!).render(<TabApp host={host} />);
