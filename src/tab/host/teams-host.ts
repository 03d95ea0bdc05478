import { app, authentication, pages } from '@microsoft/teams-js';
import type { Host, Look, SetUp } from './host.ts';

/** Teams answers at once, or is not there. */
const PATIENCE_MS = 5_000;

const looks: Readonly<Record<string, Look>> = { dark: 'dark', contrast: 'contrast' };
const lookOf = (theme: string): Look => looks[theme] ?? 'light';

/** Teams, when that is what shows the page. @returns null when nobody answers */
export async function teamsHost(): Promise<Host | null> {
  const context = await within(PATIENCE_MS, app.initialize().then(app.getContext)).catch(() => null);
  if (context === null) return null;
  const { id, subPageId, frameContext } = context.page;
  return {
    isTeams: true,
    look: lookOf(context.app.theme),
    subPage: subPageId || null,
    onLook(changed) {
      let listens = true;
      app.registerOnThemeChangeHandler((theme) => {
        if (listens) changed(lookOf(theme));
      });
      return () => {
        listens = false;
      };
    },
    token: () => authentication.getAuthToken(),
    shown() {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
    setUp: frameContext === 'settings' ? setUp(id || null) : null,
  };
}

function setUp(current: string | null): SetUp {
  return {
    current,
    choose(page, name) {
      const contentUrl = `${location.origin}/tab/#/${page}`;
      pages.config.registerOnSaveHandler((save) => {
        pages.config
          .setConfig({ entityId: page, contentUrl, websiteUrl: contentUrl, suggestedDisplayName: name })
          .then(
            () => save.notifySuccess(),
            () => save.notifyFailure(),
          );
      });
      pages.config.setValidityState(true);
    },
  };
}

function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Nobody answered')), ms);
  });
  return Promise.race([work, late]);
}
