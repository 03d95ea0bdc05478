import type { MyIntroduction } from '../../api/introduction.ts';
import { useView, type View } from '../../api/use-view.ts';

/** Where somebody stands in the introduction: theirs alone. */
export function useIntroduction(): View<MyIntroduction> {
  return useView<MyIntroduction>('/api/tab/introduction');
}
