import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultPage, MissingPage } from '../../../app/ErrorPages.tsx';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { Fact, Facts } from '../../../components/Facts.tsx';
import { Page } from '../../../components/Page.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubNeedPageDocument, type NeedWholeFragment } from '../../../gql/hub/graphql.ts';
import { dayOf, longDay } from '../../../lib/dates/showDay.ts';
import { weekdays } from '../../../lib/recurrence/rhythm.ts';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useAgeWords } from '../../hubEntry/facts/useAgeWords.ts';
import { MatchesPanel } from './MatchesPanel.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { NeedDialog } from './NeedDialog.tsx';
import { NeedStateBadge } from './NeedStateBadge.tsx';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';

const route = getRouteApi('/hub/needs/$id');

/** One 課題: what it says, how far it has come, and which resources may answer it. */
export function NeedPage() {
  const { id } = route.useParams();
  const { data, waiting, fault, again } = useAsk(HubNeedPageDocument, { id }, { live: ['need', 'hub'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  return data.hubNeed ? <Whole need={data.hubNeed} /> : <MissingPage />;
}

function Whole({ need }: { need: NeedWholeFragment }) {
  const { t } = useLingui();
  const [doing, begin] = useState<'change' | 'move' | null>(null);
  const done = () => begin(null);
  return (
    <div className="flex min-h-full flex-col justify-between">
      <Page
        title={t`課題`}
        beside={<NeedStateBadge state={need.state} />}
        tools={
          <>
            <ButtonLink look="text" size="sm" to="/hub/needs">
              <Trans>課題の一覧へ</Trans>
            </ButtonLink>
            <PrintButton />
          </>
        }
      >
        <div className="flex flex-col gap-5">
          <About need={need} />
          <MatchesPanel need={need} />
          <SuggestionsPanel need={need} />
        </div>
      </Page>
      {need.viewerCanChange && (
        <ActionBar>
          <Button onPress={() => begin('change')}>
            <Trans>直す</Trans>
          </Button>
          <Button look="main" onPress={() => begin('move')}>
            <Trans>動かす</Trans>
          </Button>
        </ActionBar>
      )}
      {doing === 'change' && <NeedDialog need={need} onClose={done} />}
      {doing === 'move' && <MoveDialog need={need} onClose={done} />}
    </div>
  );
}

function About({ need }: { need: NeedWholeFragment }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const rhythm = useRhythmWords();
  const ages = useAgeWords();
  const {
    title,
    text,
    level,
    kind,
    municipalityCode,
    weekday,
    transport,
    skill,
    origin,
    state,
    stateNote,
    stateSince,
    raisedBy,
    raisedAt,
    group,
  } = need;
  const day = weekday ? weekdays[weekday - 1] : undefined;
  return (
    <Panel title={title}>
      <div className="flex flex-col gap-4">
        {text && <p className="max-w-3xl text-std-16N-170 whitespace-pre-wrap">{text}</p>}
        <Facts>
          <Fact term={<Trans>いまの段階</Trans>}>
            <Trans>
              {word('hubNeedStates', state)}（{longDay(dayOf(stateSince), i18n.locale)}から）
            </Trans>
            {stateNote && ` ${stateNote}`}
          </Fact>
          {group && (
            <Fact term={<Trans>部会</Trans>}>
              <Link to="/hub/groups/$id" params={{ id: group.id }} className="link">
                {group.name}
              </Link>
            </Fact>
          )}
          <Fact term={<Trans>相談内容</Trans>}>{word('needs', kind)}</Fact>
          <Fact term={<Trans>市町村</Trans>}>{municipalityCode ? word('municipalities', municipalityCode) : t`圏域の全体`}</Fact>
          <Fact term={<Trans>課題の範囲</Trans>}>{word('hubNeedLevels', level)}</Fact>
          {day && <Fact term={<Trans>ほしい曜日</Trans>}>{rhythm.weekday(day)}</Fact>}
          {transport && (
            <Fact term={<Trans>送迎</Trans>}>
              <Trans>いる</Trans>
            </Fact>
          )}
          {ages(need) && <Fact term={<Trans>年齢</Trans>}>{ages(need)}</Fact>}
          {skill && (
            <Fact term={<Trans>人の力</Trans>}>
              <Trans>教える人・手伝える人がほしい</Trans>
            </Fact>
          )}
          <Fact term={<Trans>出どころ</Trans>}>
            {word('hubNeedOrigins', origin)}　{raisedBy}　{longDay(dayOf(raisedAt), i18n.locale)}
          </Fact>
        </Facts>
      </div>
    </Panel>
  );
}
