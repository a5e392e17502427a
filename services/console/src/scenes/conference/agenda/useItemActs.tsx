import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { MenuChoice } from '../../../components/Menu.tsx';
import { type ConferenceWholeFragment, type ItemWholeFragment, MoveItemDocument } from '../../../gql/graphql.ts';
import { type ConferenceActs, useConferenceActs } from '../useConferenceActs.ts';
import { ChangeItemDialog } from './ChangeItemDialog.tsx';
import { HandOutDialog } from './HandOutDialog.tsx';
import { aboutPerson } from './itemForm.ts';
import { PaperDialog } from './PaperDialog.tsx';
import { StrikeDialog } from './StrikeDialog.tsx';

interface ItemActs {
  acts: ConferenceActs;
  choices: MenuChoice[];
  /** Whatever has been asked for, over the page. */
  dialog: ReactNode;
  mayHandOut: boolean;
  handOut(): void;
}

type Asked = 'change' | 'paper' | 'strike' | 'handOut';
const dialogs = { change: ChangeItemDialog, paper: PaperDialog, strike: StrikeDialog, handOut: HandOutDialog };

/** What can be done with an item: by the office that brought it, and its place on the agenda by the convener. */
export function useItemActs(conference: ConferenceWholeFragment, item: ItemWholeFragment): ItemActs {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [asked, ask] = useState<Asked | null>(null);
  const alive = item.state !== 'STRUCK' && item.state !== 'CARRIED' && conference.availableActions.includes('PROPOSE');
  const own = alive && item.own;
  const places = conference.availableActions.includes('SEAT') ? conference.items : [];
  const at = places.findIndex(({ id }) => id === item.id);
  const move = (to: number) => () => {
    const position = places[to]?.position;
    if (position) void acts.run(MoveItemDocument, { input: { itemId: item.id, expectedVersion: item.version, position } });
  };
  const choices: MenuChoice[] = [
    ...(own ? [{ id: 'change', label: t`議題を直す`, run: () => ask('change') }] : []),
    ...(own ? [{ id: 'paper', label: t`資料を付ける`, run: () => ask('paper') }] : []),
    ...(alive && at > 0 ? [{ id: 'up', label: t`一つ上へ`, run: move(at - 1) }] : []),
    ...(alive && at >= 0 && at < places.length - 1 ? [{ id: 'down', label: t`一つ下へ`, run: move(at + 1) }] : []),
    ...(alive && item.mayStrike ? [{ id: 'strike', label: t`取り下げる`, run: () => ask('strike') }] : []),
  ];
  const Dialog = asked && dialogs[asked];
  return {
    acts,
    choices,
    dialog: Dialog && <Dialog conference={conference} item={item} onClose={() => ask(null)} />,
    mayHandOut: own && aboutPerson(item.sort),
    handOut: () => ask('handOut'),
  };
}
