import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { ApiProblem } from '../api/api-problem.ts';

export interface ProblemProps {
  /** What was thrown. */
  readonly problem: unknown;
  /** Left out where trying again would not help. */
  readonly onRetry?: () => void;
}

/** Says what went wrong and what to do, and is read out at once. */
export function Problem({ problem, onRetry }: ProblemProps) {
  const message = problem instanceof ApiProblem ? problem.message : tabShellTexts.problems.other;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{tabShellTexts.problemTitle}</MessageBarTitle>
          {message}
        </MessageBarBody>
        {onRetry !== undefined && (
          <MessageBarActions>
            <Button onClick={onRetry}>{tabShellTexts.tryAgain}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
