import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { upload } from '../../api/call.ts';
import type { PreviewReply, PublishReply } from '../../api/documents.ts';

/** Of what a new version is put in. */
export interface Replaced {
  readonly id: string;
  readonly title: string;
}

/** What is said of a document; empty where nothing is. */
export interface Said {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly unit: string;
  readonly validUntil: string;
}

/** A file that has been looked through and is not in use yet. */
export interface Looked {
  readonly file: File;
  readonly reply: PreviewReply;
}

/** Putting in a document: a file is chosen, looked through by the server, corrected, and then put in use. */
export function useUpload(onPublished: (title: string) => void) {
  const [reading, setReading] = useState<string | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const guarded = async (name: string, work: () => Promise<void>) => {
    setReading(name);
    setProblem(null);
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      setProblem(thrown);
    } finally {
      setReading(null);
    }
  };
  return {
    ...{ reading, looked, replaced, problem },
    look: (file: File) =>
      guarded(file.name, async () => {
        setLooked(null);
        const path = `/api/tab/documents/preview?${new URLSearchParams({ file: file.name })}`;
        setLooked({ file, reply: await upload<PreviewReply>('POST', path, file) });
      }),
    publish: (said: Said, isChecked: boolean) =>
      guarded(looked!.file.name, async () => {
        const { file, reply } = looked!;
        const given = Object.entries(correctedOf(said, reply)).filter(([, value]) => value !== '');
        const query = new URLSearchParams({
          ...Object.fromEntries(given),
          ...(replaced === null ? {} : { document: replaced.id }),
          file: file.name,
          sha256: reply.preview.sha256,
          checked: String(isChecked),
        });
        await upload<PublishReply>('POST', `/api/tab/documents?${query}`, file);
        setLooked(null);
        setReplaced(null);
        onPublished(said.title || reply.preview.title);
      }),
    replace: setReplaced,
    cancel() {
      setLooked(null);
      setReplaced(null);
      setProblem(null);
    },
  };
}

/** What the file says itself needs not be said of it: a later version may say otherwise. */
function correctedOf(said: Said, { preview }: PreviewReply): Partial<Said> {
  const found: Said = {
    title: preview.title,
    publisher: preview.publisher ?? '',
    date: preview.date ?? '',
    unit: preview.unit ?? '',
    validUntil: preview.validUntil ?? '',
  };
  return Object.fromEntries(
    Object.entries(said)
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([field, value]) => value !== found[field as keyof Said]),
  );
}
