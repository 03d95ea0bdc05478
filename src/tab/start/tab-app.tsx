import { useCallback, useEffect, useMemo, useState } from 'react';
import { SWRConfig } from 'swr';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Language, speakAs } from '../../texts/language.ts';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { callAs, get } from '../api/call.ts';
import type { Me } from '../api/me.ts';
import { Loading } from '../frame/loading.tsx';
import { Page } from '../frame/page.tsx';
import { Problem } from '../frame/problem.tsx';
import { type KnownMe, MeContext } from '../frame/use-me.ts';
import type { Host } from '../host/host.ts';
import { Alone } from './alone.tsx';
import { InLook } from './look.tsx';
import { SetUpPage } from './set-up-page.tsx';
import { Shell } from './shell.tsx';

const SET_UP = '#/stall-in';

/** The whole tab: finds out who it is shown to, speaks their language, and shows the page. */
export function TabApp({ host }: { readonly host: Host }) {
  const { me, problem, ask } = useMyself(host);
  const known = useMemo<KnownMe | null>(() => me && { ...me, reload: ask }, [me, ask]);
  if (host.setUp !== null || location.hash === SET_UP) {
    return (
      <InLook host={host}>
        <Alone>
          <SetUpPage setUp={host.setUp} />
        </Alone>
      </InLook>
    );
  }
  return (
    <InLook host={host}>
      {problem !== null && (
        <Alone>
          <Page title={tabShellTexts.app}>
            <Problem problem={problem} onRetry={ask} />
          </Page>
        </Alone>
      )}
      {problem === null && known === null && <Loading />}
      {problem === null && known !== null && (
        // What was said in one language is asked for anew in the other.
        <SWRConfig
          key={known.language}
          value={{ provider: () => new Map(), revalidateOnFocus: false, shouldRetryOnError: false }}
        >
          <MeContext value={known}>
            <Router hook={useHashLocation}>
              <Shell />
            </Router>
          </MeContext>
        </SWRConfig>
      )}
    </InLook>
  );
}

function useMyself(host: Host) {
  const [me, setMe] = useState<Me | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = useCallback(async () => {
    callAs({ token: host.token, saysLanguage: () => false });
    try {
      const found = await get<Me>('/api/tab/me');
      speakIn(found.language);
      callAs({ token: host.token, saysLanguage: () => true });
      setProblem(null);
      setMe(found);
    } catch (thrown) {
      const isOutside = thrown instanceof ApiProblem && thrown.status === 401 && !host.isTeams;
      setProblem(isOutside ? new ApiProblem(401, 'outside', tabShellTexts.problems.outside) : thrown);
    }
    host.shown();
  }, [host]);
  useEffect(() => {
    ask();
  }, [ask]);
  return { me, problem, ask };
}

function speakIn(language: Language): void {
  speakAs(() => language);
  document.documentElement.lang = language;
}
