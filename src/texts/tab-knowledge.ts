import { tabKnowledgeTexts as en } from './en/tab-knowledge.ts';
import { spoken } from './spoken.ts';
import { tabKnowledgeTexts as sv } from './sv/tab-knowledge.ts';

export const tabKnowledgeTexts = spoken(sv, en);
