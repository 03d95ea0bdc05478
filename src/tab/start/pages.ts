import type { FluentIcon } from '@fluentui/react-icons';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { BookDatabaseRegular } from '@fluentui/react-icons/svg/book-database';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ComponentType } from 'react';
import type { tabShellTexts } from '../../texts/tab-shell.ts';

export type PageName = keyof typeof tabShellTexts.pages;

/** A page of the tab: where it is, for whom, and how it is fetched. */
export interface PageEntry {
  /** Its address: `fraga` for `#/fraga`. */
  readonly name: PageName;
  readonly access: 'everybody' | 'manager';
  /** Null for a page that only links lead to. */
  readonly icon: FluentIcon | null;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** All pages, in the order of the navigation. The first is where one starts. */
export const PAGES: readonly PageEntry[] = [
  {
    name: 'fraga',
    access: 'everybody',
    icon: SearchRegular,
    load: () => import('../pages/fraga/fraga-page.tsx'),
  },
  {
    name: 'checklistor',
    access: 'everybody',
    icon: ClipboardTaskListLtrRegular,
    load: () => import('../pages/checklistor/checklistor-page.tsx'),
  },
  {
    name: 'utkast',
    access: 'everybody',
    icon: DocumentEditRegular,
    load: () => import('../pages/utkast/utkast-page.tsx'),
  },
  {
    name: 'introduktion',
    access: 'everybody',
    icon: HatGraduationRegular,
    load: () => import('../pages/introduktion/introduktion-page.tsx'),
  },
  {
    name: 'oversikt',
    access: 'manager',
    icon: DataTrendingRegular,
    load: () => import('../pages/oversikt/oversikt-page.tsx'),
  },
  {
    name: 'paminnelser',
    access: 'manager',
    icon: AlertRegular,
    load: () => import('../pages/paminnelser/paminnelser-page.tsx'),
  },
  {
    name: 'kunskap',
    access: 'manager',
    icon: BookDatabaseRegular,
    load: () => import('../pages/kunskap/kunskap-page.tsx'),
  },
  {
    name: 'installningar',
    access: 'everybody',
    icon: SettingsRegular,
    load: () => import('../pages/installningar/installningar-page.tsx'),
  },
  {
    name: 'las',
    access: 'everybody',
    icon: null,
    load: () => import('../pages/las/las-page.tsx'),
  },
];

/** @param path as `las/7#2-4` or `/fraga`. @returns undefined when there is no such page */
export function pageAt(path: string): PageEntry | undefined {
  const [name] = path.replace(/^\//u, '').split('/');
  return PAGES.find((page) => page.name === name);
}
