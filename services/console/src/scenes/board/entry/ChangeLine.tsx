import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { controlLook } from '../../../components/Field.tsx';
import type { ConferenceWholeFragment, NoteLineFragment } from '../../../gql/graphql.ts';
import type { Outbox } from '../outbox/useOutbox.ts';
import { Echo } from './Echo.tsx';
import { Mentions, optionId } from './Mentions.tsx';
import { useLineField } from './useLineField.ts';

interface Props {
  note: NoteLineFragment;
  memberId: string | null;
  conference: ConferenceWholeFragment;
  outbox: Outbox;
  onClose(): void;
}

/** A line that is put right in place. Whose it is and by when stay, unless somebody else is named. */
export function ChangeLine({ note, memberId, conference: { members }, outbox, onClose }: Props) {
  const { t } = useLingui();
  const [text, type] = useState(note.text);
  const kept = memberId !== null && !/[@＠]/u.test(text);
  const line = useLineField({
    text,
    type,
    kind: kept ? 'NOTE' : note.kind,
    members,
    leave: onClose,
    send: ({ entry }) => {
      const { id, version, itemId, kind, assignee, dueOn } = note;
      const { member } = entry;
      const whose = member
        ? { kind: entry.kind, memberId: member.id, assignee: `${member.name}（${member.office}）`, dueOn: entry.dueOn }
        : { kind, memberId, assignee, dueOn };
      outbox.add({ noteId: id, expectedVersion: version, itemId, text: entry.text, ...whose });
      onClose();
    },
  });
  const open = line.offered.length > 0;
  return (
    <div className="relative flex flex-wrap items-center gap-3 py-2">
      <Mentions id={line.listId} offered={line.offered} active={line.active} onChoose={line.choose} />
      <span className="min-w-0 flex-1 basis-72">
        <input
          ref={line.field}
          // biome-ignore lint/a11y/noAutofocus: somebody has just asked to change this line
          autoFocus
          role="combobox"
          aria-label={t`この行を直す`}
          aria-expanded={open}
          aria-controls={open ? line.listId : undefined}
          aria-activedescendant={open ? optionId(line.listId, line.active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          value={text}
          onChange={({ target }) => line.onType(target.value, target.selectionStart ?? target.value.length)}
          onKeyDown={line.onKeyDown}
          className={controlLook('h-12 px-4 text-std-20N-150')}
        />
      </span>
      <Button size="sm" look="main" onPress={() => line.submit()}>
        <Trans>保存する</Trans>
      </Button>
      <Button size="sm" look="text" onPress={onClose}>
        <Trans>やめる</Trans>
      </Button>
      <output className="w-full text-std-16B-170">
        <Echo read={line.read} tried={line.tried} />
      </output>
    </div>
  );
}
