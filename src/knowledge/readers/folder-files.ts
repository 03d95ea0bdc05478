import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures and what file managers and Word leave behind: not worth a word to the operator. */
const QUIET = /^~\$|^(?:thumbs\.db|desktop\.ini)$|\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic|ico|lnk|tmp)$/i;

/**
 * Lists the files in a folder and the folders inside it, sorted, leaving out hidden files and pictures.
 * @returns paths from the folder, with "/" between names
 */
export async function folderFiles(folder: string, inside = ''): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || QUIET.test(entry.name)) continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await folderFiles(folder, path)));
    // A link to a file is followed (mounted volumes are made of such); one to a folder could lead in a circle.
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(folder, path)))))
      files.push(path);
  }
  return files.sort();
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
