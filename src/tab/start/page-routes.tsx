import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Loading } from '../frame/loading.tsx';
import { PageBoundary } from '../frame/page-boundary.tsx';
import { useMe } from '../frame/use-me.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PAGES } from './pages.ts';

const ROUTES = PAGES.map((page) => ({ ...page, Page: lazy(page.load) }));

/** Shows the page that the address says. A manager's page does not exist for others. */
export function PageRoutes() {
  const { isManager } = useMe();
  const [path] = useLocation();
  return (
    <PageBoundary key={path.split('/')[1]}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Redirect to={`/${PAGES[0]!.name}`} replace />
          </Route>
          {ROUTES.filter(({ access }) => access === 'everybody' || isManager).map(({ name, Page }) => (
            <Route key={name} path={`/${name}/*?`}>
              <Page />
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}
