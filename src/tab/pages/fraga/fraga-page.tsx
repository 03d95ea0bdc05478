import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { useSubPage } from '../../frame/use-sub-page.ts';
import { AnswerView } from './answer-view.tsx';
import { AskForm } from './ask-form.tsx';
import { Suggestions } from './suggestions.tsx';
import { useAsk } from './use-ask.ts';

/** Ask, and read what answers with its source. */
export default function FragaPage() {
  const { question, filters, reply, isBusy, problem, ask, keep } = useAsk();
  const given = useSubPage();
  useEffect(() => {
    if (given === null) return;
    // Asked once: whoever comes back here comes back to the answer.
    navigate('/fraga', { replace: true });
    void ask(given, {});
  }, [given, ask]);
  const askAgain = (next: string) => ask(next, filters);
  return (
    <Page title={tabShellTexts.pages.fraga} lead={tabAskTexts.lead}>
      <AskForm
        question={question}
        filters={filters}
        isBusy={isBusy}
        onType={(typed) => keep({ question: typed })}
        onFilter={(next) => {
          keep({ filters: next });
          if (reply !== null && question.trim() !== '') ask(question, next);
        }}
        onAsk={() => ask(question, filters)}
      />
      <Said>{reply === null ? null : said(reply)}</Said>
      {isBusy && <Loading label={tabAskTexts.asking} />}
      {problem !== null && <Problem problem={problem} onRetry={() => ask(question, filters)} />}
      {reply !== null && <AnswerView reply={reply} question={question} onAsk={askAgain} />}
      {reply === null && !isBusy && <Suggestions onAsk={askAgain} />}
    </Page>
  );
}

function said({ answered, passages }: { readonly answered: boolean; readonly passages: readonly unknown[] }) {
  return answered ? tabAskTexts.answeredIn(passages.length) : tabAskTexts.refused;
}
