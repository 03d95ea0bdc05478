import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FavouriteKind } from '../../store/favourites.ts';
import type { ApiProblem } from '../api/api-problem.ts';
import { type Choice, ChoiceList } from './choice-list.tsx';
import { Empty } from './empty.tsx';
import { FavouriteButton } from './favourite-button.tsx';
import { FocusedHeading } from './focused-heading.tsx';
import { Problem } from './problem.tsx';

export interface ChoicesByFavouriteProps {
  readonly kind: FavouriteKind;
  /** The page that a choice opens on. */
  readonly page: 'checklistor' | 'utkast';
  /** Ids, in the order that they are shown. */
  readonly favourites: readonly string[];
  readonly groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
  readonly texts: { readonly favourites: string; readonly noFavourites: string };
  readonly onChanged: () => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** What there is to choose, each with its star, with those that somebody wants at hand first. */
export function ChoicesByFavourite(props: ChoicesByFavouriteProps) {
  const { kind, page, favourites, groups, texts, onChanged } = props;
  const styles = useStyles();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const star = ({ id, title }: Choice) => (
    <FavouriteButton
      kind={kind}
      id={id}
      title={title}
      isFavourite={favourites.includes(id)}
      onChanged={() => {
        setProblem(null);
        onChanged();
      }}
      onProblem={setProblem}
    />
  );
  const part = (title: string, choices: readonly Choice[]) => (
    <section key={title} className={styles.part} aria-label={title}>
      <FocusedHeading>{title}</FocusedHeading>
      <ChoiceList page={page} choices={choices} beside={star} />
    </section>
  );
  const all = groups.flatMap(({ choices }) => choices);
  return (
    <>
      {problem !== null && <Problem problem={problem} />}
      {favourites.length === 0 ? (
        <Empty title={texts.noFavourites} />
      ) : (
        part(
          texts.favourites,
          favourites.flatMap((id) => all.find((choice) => choice.id === id) ?? []),
        )
      )}
      {groups.map(({ title, choices }) => part(title, choices))}
    </>
  );
}
