import type { Config } from '../config.ts';
import { error, type Finding, ok, warning } from './finding.ts';
import type { Surroundings } from './surroundings.ts';

/** Hidden files and what Word leaves behind (`~$rapport.docx`) are not documents. */
const readableFile = /^(?:.*[\\/])?(?![.~])[^\\/]*\.(txt|md|docx|pdf|html?)$/i;

/** The organisation's own documents, and the district that it is. */
export async function lookAtKnowledge(
  { knowledgePaths, unit }: Config,
  surroundings: Surroundings,
): Promise<readonly Finding[]> {
  const folders = await Promise.all(knowledgePaths.map((folder) => folderFinding(folder, surroundings)));
  return [
    ...(folders.length === 0 ? [onlyShipped] : folders),
    ...(unit === null ? [] : [unitFinding(unit, surroundings)]),
  ];
}

const onlyShipped = warning(
  'KNOWLEDGE_PATHS is not set: questions are answered from the shipped articles only.',
  'Point KNOWLEDGE_PATHS to a folder with your own guidelines and reports.',
);

async function folderFinding(folder: string, { listFiles }: Surroundings): Promise<Finding> {
  const files = await listFiles(folder);
  if (files === null) {
    return error(
      `The knowledge folder ${folder} does not exist or cannot be read.`,
      'Correct the path in KNOWLEDGE_PATHS, or give the account that runs the bot the right to read it.',
    );
  }
  const readable = files.filter((file) => readableFile.test(file)).length;
  if (readable > 0) {
    const documents = readable === 1 ? '1 document' : `${readable} documents`;
    return ok(`The knowledge folder ${folder} has ${documents} of a type that can be read.`);
  }
  return error(
    `The knowledge folder ${folder} has no documents that can be read.`,
    'Put .txt, .md, .docx, .pdf or .html files in it.',
  );
}

function unitFinding(unit: string, { districtNamed, districts }: Surroundings): Finding {
  const name = districtNamed(unit);
  if (name !== null) return ok(`The installation is for ${name}: its own routines go first.`);
  return error(
    `LATHUND_UNIT is "${unit}", which is no district that Lathunden knows.`,
    `Set it to one of ${districts().join(', ')}, or leave it out.`,
  );
}
