import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
import { useState } from 'react';
import type { FavouriteKind } from '../../store/favourites.ts';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { send } from '../api/call.ts';
import type { FavouriteInput, FavouritesReply } from '../api/lists.ts';

const useStyles = makeStyles({ star: { alignSelf: 'start' } });

export interface FavouriteButtonProps {
  readonly kind: FavouriteKind;
  readonly id: string;
  readonly title: string;
  readonly isFavourite: boolean;
  readonly onChanged: () => void;
  readonly onProblem: (problem: ApiProblem) => void;
}

/** A star to have something at hand with. */
export function FavouriteButton(props: FavouriteButtonProps) {
  const { kind, id, title, isFavourite, onChanged, onProblem } = props;
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    try {
      const change: FavouriteInput = { kind, id, isWanted: !isFavourite };
      await send<FavouritesReply>('PUT', '/api/tab/favourites', change);
      onChanged();
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      onProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <ToggleButton
      className={useStyles().star}
      appearance="subtle"
      size="large"
      icon={isFavourite ? <StarFilled /> : <StarRegular />}
      aria-label={tabShellTexts.favourite(title)}
      checked={isFavourite}
      disabledFocusable={isBusy}
      onClick={press}
    />
  );
}
