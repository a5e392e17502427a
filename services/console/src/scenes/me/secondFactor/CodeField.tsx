import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../../components/TextField.tsx';
import type { Refusal } from '../../../lib/server/useAct.ts';

/** As typed in any width, with or without a gap. */
export const digitsOf = (code: string): string => code.normalize('NFKC').replace(/\D/g, '');

/** Six digits of the app. */
export function CodeField({ code, onChange, refusal }: { code: string; onChange(code: string): void; refusal: Refusal | null }) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`確認コード`}
      required
      support={t`認証アプリに出ている6桁の数字を入れてください。`}
      inputMode="numeric"
      autoComplete="one-time-code"
      sends
      error={refusal?.fields?.find(({ field }) => field === 'code')?.message}
      value={code}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
