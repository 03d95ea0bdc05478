import { join } from 'node:path';
import type { Answer, Answerer } from '../answering/answer.ts';
import type { Checklist, Reason } from '../guidance/checklists/checklist.ts';
import type { ParticipationCounts } from '../guidance/checklists/participation.ts';
import { type Content, loadContent } from '../guidance/content/load-content.ts';
import { offerables } from '../guidance/content/offerables.ts';
import { offersFor } from '../guidance/content/offers-for.ts';
import type { Offerable } from '../guidance/content/offers-under.ts';
import { type DaysOff, swedishDaysOff } from '../guidance/deadlines/days-off.ts';
import type { IntroductionCourse } from '../guidance/introduction/introduction-course.ts';
import { createIntroductionDesk } from '../guidance/introduction/introduction-desk.ts';
import { loadReviewers } from '../guidance/review/load-reviewers.ts';
import type { Reviewer } from '../guidance/review/reviewer.ts';
import type { ReadyMade } from '../guidance/schedules/ready-made.ts';
import type { FileRoute } from '../http/file-route.ts';
import { loadLexicon } from '../knowledge/analysis/lexicon.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import { type Screen, screenText } from '../privacy/screen-text.ts';
import type { ReaderLink } from '../teams/deep-link.ts';
import { createChecklistGuide } from '../teams/guide/checklist-guide.ts';
import { createDeadlineGuide } from '../teams/guide/deadline-guide.ts';
import { createDraftGuide } from '../teams/guide/draft-guide.ts';
import type { Guide } from '../teams/guide/guide.ts';
import { createPathGuide } from '../teams/guide/path-guide.ts';
import { createReviewGuide } from '../teams/guide/review-guide.ts';
import { type GuideRouter, routeGuides } from '../teams/guide/route-guides.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';
import { type Reminding, reminderGuides } from './reminder-guides.ts';
import { servedFiles } from './served-files.ts';

export interface GuidanceOptions {
  readonly dataDir: string;
  /** The address that people reach the program at, without a final slash; null when it has none. */
  readonly publicUrl: string | null;
  /** To a passage in the tab; left out, there is no tab. */
  readonly readerLink?: ReaderLink;
  /** null while the documents are being read: no word is known then. */
  readonly answerer?: () => Pick<Answerer, 'screen'> | null;
  readonly now?: () => number;
  /** Where it is counted how often children took part. */
  readonly counts: ParticipationCounts;
  /** What reminding takes; left out, nobody is reminded of anything. */
  readonly reminding?: Reminding;
}

/** Checklists, next steps, time limits, drafts and reviews, ready for the chat. */
export interface Guidance {
  readonly router: GuideRouter;
  /** What of it goes with an answer. */
  readonly offers: (answer: Answer) => readonly Offerable[];
  /** Files and pages that its cards link to. */
  readonly files: readonly FileRoute[];
  /** Loads what takes a while and nothing but time limits needs: to be called once the rest is ready. */
  readonly loadCalendar: () => Promise<void>;
  /** The checklists, by id: reminders are made of them. */
  readonly lists: ReadonlyMap<string, Checklist>;
  /** Why children did not take part. */
  readonly reasons: readonly Reason[];
  readonly ready: readonly ReadyMade[];
  /** What is thought of a text that others will read. */
  readonly screen: Screen;
  /** All of the content, and the register of what it leans on: the tab shows it too. */
  readonly content: Content;
  readonly sources: SourceRegister;
  /** The introduction for new colleagues; null where nothing is kept about anybody. */
  readonly introduction: IntroductionCourse | null;
  /** null until the calendar has been loaded. */
  readonly daysOff: () => DaysOff | null;
}

/**
 * Reads the content of the guidance.
 * @throws GuidanceError naming file and field
 */
export function loadGuidance({
  dataDir,
  publicUrl,
  readerLink,
  answerer = () => null,
  now = Date.now,
  counts,
  reminding,
}: GuidanceOptions): Guidance {
  const kept = join(dataDir, 'snapshots');
  const content = loadContent(KNOWLEDGE_HOME, kept);
  const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'), kept);
  const all = offerables(content);
  const titleOf = (of: Pick<Offerable, 'kind' | 'id'>) =>
    all.find(({ kind, id }) => kind === of.kind && id === of.id)?.title ?? null;
  const screen: Screen = (text) => answerer()?.screen(text) ?? screenText(text);
  const deadlines = byId(content.deadlines);
  let daysOff: DaysOff | null = null;
  const lists = byId(content.checklists);
  const { reasons } = content;
  const checklists = createChecklistGuide({ lists, reasons, sources, counts, screen, now });
  const guides: Guide[] = [
    checklists,
    createPathGuide({
      paths: byId(content.paths),
      sources,
      titleOf,
      now,
      ...(readerLink === undefined ? {} : { readerLink }),
    }),
    createDeadlineGuide({
      deadlines,
      sources,
      daysOff: () => daysOff,
      publicUrl,
      now,
    }),
    createReviewGuide({ reviewers: reviewersOnceAsked(kept), sources, screen }),
    createDraftGuide({
      templates: content.drafts,
      sources,
      screen,
      publicUrl,
      now,
      reviewAction: (kind) => ({ verb: 'review.run', kind, beside: true }),
    }),
  ];
  const introduction =
    reminding === undefined
      ? null
      : {
          desk: createIntroductionDesk({
            units: content.introduction,
            store: reminding.store.introduction,
            now,
          }),
          sources,
          titleOf,
        };
  const reminders =
    reminding === undefined || introduction === null
      ? null
      : reminderGuides({
          ...reminding,
          lists,
          reasons,
          ready: content.schedules,
          sources,
          checklists,
          introduction,
          screen,
          publicUrl,
          now,
          daysOff: () => daysOff,
        });
  return {
    router:
      reminders === null
        ? routeGuides(guides)
        : reminders.around(routeGuides([...guides, ...reminders.guides])),
    offers: (answer) => offersFor(answer, all, content.paths),
    files: [...servedFiles({ deadlines, drafts: content.drafts, sources, now }), ...(reminders?.files ?? [])],
    lists,
    reasons,
    ready: content.schedules,
    screen,
    content,
    sources,
    introduction,
    daysOff: () => daysOff,
    async loadCalendar() {
      daysOff = await swedishDaysOff();
    },
  };
}

function byId<Entry extends Content['paths' | 'deadlines' | 'drafts' | 'checklists'][number]>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Reviews need the lexicon too, which a start without it is quicker for. */
function reviewersOnceAsked(kept: string): () => ReadonlyMap<string, Reviewer> {
  let loaded: ReadonlyMap<string, Reviewer> | undefined;
  return () => {
    loaded ??= loadReviewers(KNOWLEDGE_HOME, loadLexicon(join(KNOWLEDGE_HOME, 'lexicon'), kept));
    return loaded;
  };
}
