import { fileURLToPath } from 'node:url';
import { loadLawMap } from '../../../src/knowledge/law/law-map.ts';

/** The map that ships with the program: the notes are only as right as this file. */
export const map = loadLawMap(fileURLToPath(new URL('../../../knowledge/law.yaml', import.meta.url)));
