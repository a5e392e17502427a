import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { lookOf } from '../../../components/buttonLook.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { Menu, type MenuChoice } from '../../../components/Menu.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { useDownload } from '../../../lib/server/useDownload.ts';

const isOver = new Set<string>(['ENDED', 'CIRCULATED', 'APPROVED']);

/** 書類: one’s own pack, those of members without an account, the minutes, who has pledged. Each print is noted as a look. */
export function ConferencePapers({ conference: { id, members, state, availableActions } }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const { fetchFile, fault, dismiss } = useDownload();
  const own = members.find(({ myself }) => myself);
  const keeps = availableActions.includes('SEAT');
  const onPaper = keeps ? members.filter(({ hasAccount, tenant }) => !hasAccount && !tenant) : [];
  const fetch = (paper: string) => () => void fetchFile(`/papers/conference-${paper}.pdf`);
  const choices: MenuChoice[] = [
    ...(own ? [{ id: 'pack', label: t`自分の資料一式`, run: fetch(`pack/${own.id}`) }] : []),
    ...onPaper.map(({ id: memberId, name }) => ({ id: memberId, label: t`${name}さんの資料一式`, run: fetch(`pack/${memberId}`) })),
    ...(isOver.has(state) ? [{ id: 'minutes', label: t`会議録`, run: fetch(`minutes/${id}`) }] : []),
    ...(keeps ? [{ id: 'pledges', label: t`誓約した人の一覧`, run: fetch(`pledges/${id}`) }] : []),
  ];
  if (choices.length === 0) return null;
  return (
    <>
      <Menu
        label={t`会議の書類（PDF）`}
        className={lookOf('outline', 'sm', false)}
        choices={choices}
        face={
          <>
            <FileText aria-hidden className="size-4" />
            <Trans>書類（PDF）</Trans>
          </>
        }
      />
      <Dialog open={fault !== null} title={<Trans>書類（PDF）</Trans>} onClose={dismiss}>
        <RefusalBanner refusal={fault} />
      </Dialog>
    </>
  );
}
