import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { DeedDialog } from '../../components/DeedDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type Payload, type Refusal, useAct } from '../../lib/server/useAct.ts';

interface Props<Data, Input> {
  title: ReactNode;
  /** What comes of it, where the title does not say so. */
  children?: ReactNode;
  /** The words of the button. */
  go: ReactNode;
  danger?: boolean;
  mutation: TypedDocumentNode<Data, { input: Input & { password: string } }>;
  /** What the mutation takes beside the password. */
  about: Input;
  onDone(payload: Payload<Data>): void;
  onClose(): void;
}

/** The present password before a way into the account comes or goes: what is done at a screen that somebody has left would be done by whoever found it. */
export function ProofDialog<Data, Input extends object>({
  title,
  children,
  go,
  danger = false,
  mutation,
  about,
  onDone,
  onClose,
}: Props<Data, Input>) {
  const { run, running, refusal } = useAct(mutation);
  const [password, setPassword] = useState('');
  const prove = async () => {
    const payload = await run({ input: { ...about, password } });
    if (payload) onDone(payload);
  };
  return (
    <DeedDialog title={title} deed={go} danger={danger} acts={{ running, refusal }} onDo={prove} onClose={onClose}>
      {children && <p className="text-std-16N-170">{children}</p>}
      <PresentPassword password={password} onChange={setPassword} refusal={refusal} />
    </DeedDialog>
  );
}

/** The field alone, where a dialog asks for more beside it. */
export function PresentPassword({
  password,
  onChange,
  refusal,
}: {
  password: string;
  onChange(password: string): void;
  refusal: Refusal | null;
}) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`いまのパスワード`}
      required
      type="password"
      autoComplete="current-password"
      value={password}
      onChange={({ target }) => onChange(target.value)}
      error={refusal?.fields?.find(({ field }) => field === 'password')?.message}
    />
  );
}
