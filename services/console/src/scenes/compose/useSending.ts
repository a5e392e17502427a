import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type ComposePersonPartsFragment, type FieldGroup, SendReferralDocument } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import type { Refusal } from '../../lib/server/useAct.ts';
import { useCommands } from '../../lib/server/useCommand.ts';
import { useReferralActs } from '../referral/acts/useReferralActs.tsx';
import { beyond, names } from './coverage.ts';
import type { ReferralDraft } from './draft/useReferralDraft.ts';
import type { ReferralForm } from './referralForm.ts';

export interface Sending {
  /** Sends what the form holds, or asks first for the consent that is missing. */
  send(typed: ReferralForm): Promise<void>;
  sendEvenIfFull(): Promise<void>;
  discard(): void;
  /** To be put somewhere into the page. */
  dialog: ReactNode;
  running: boolean;
  refusal: Refusal | null;
  dismiss(): void;
  /** What the server found wrong, by field. */
  faults: ReadonlyMap<string, string>;
  askingConsent: boolean;
  askConsent(asking: boolean): void;
}

/** Lets the draft go. It then waits for 30 seconds on its own page, where it can be taken back. */
export function useSending(person: ComposePersonPartsFragment, office: ReferralDraft): Sending {
  const go = useNavigate();
  const { run, running, refusal, dismiss } = useCommands();
  const [askingConsent, askConsent] = useState(false);

  const consentMissing = ({ basis, consentId, receiverId, fieldGroups }: ReferralForm): boolean => {
    if (basis !== 'CONSENT') return false;
    const consent = person.consents.find(({ id }) => id === consentId);
    // One that has just been recorded may not be at hand yet; the server knows it.
    if (consentId && !consent) return false;
    const reaches = consent?.state === 'IN_FORCE' && names(consent, receiverId);
    return !reaches || beyond(consent, fieldGroups as FieldGroup[]).length > 0;
  };
  const leave = () => {
    office.end();
    for (const kind of ['referral', 'draft', 'mailbox', 'person']) tellChange(kind);
  };
  const sendNow = async (evenIfFull: boolean) => {
    const kept = await office.keep();
    if (!kept) return;
    const done = await run(SendReferralDocument, { referralId: kept.id, expectedVersion: kept.version, evenIfFull });
    if (!done) return;
    leave();
    go({ to: '/referrals/$id', params: { id: kept.id } });
  };
  const acts = useReferralActs(() => {
    office.end();
    go({ to: '/persons/$id', params: { id: person.id } });
  });
  const found = [...(office.refusal?.fields ?? []), ...(refusal?.fields ?? [])];
  return {
    send: async (typed) => (consentMissing(typed) ? askConsent(true) : sendNow(false)),
    sendEvenIfFull: () => sendNow(true),
    discard: () => office.kept && void acts.begin('DISCARD', office.kept.id),
    dialog: acts.dialog,
    running,
    refusal,
    dismiss,
    faults: new Map(found.map(({ field, message }) => [field, message])),
    askingConsent,
    askConsent,
  };
}
