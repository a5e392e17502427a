import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { TextArea, TextField } from '../../components/TextField.tsx';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { emptyLetter, joinForm } from './joinForm.ts';
import type { useApplying } from './useApplying.ts';

/** The letter. Whatever goes wrong, what was typed stays where it is. */
export function JoinFields({ applying: { running, refusal, send } }: { applying: ReturnType<typeof useApplying> }) {
  const { t } = useLingui();
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(joinForm), defaultValues: emptyLetter });
  const { errors } = formState;
  const faults = faultsOf(refusal);
  return (
    <form noValidate onSubmit={handleSubmit(send)} className="flex flex-col gap-5">
      <TextField
        label={t`団体の名前`}
        required
        autoComplete="organization"
        error={errors.organisation ? t`団体の名前を入れてください。` : faults.get('organisation')}
        {...register('organisation')}
      />
      <TextField
        label={t`連絡のつく方のお名前`}
        required
        autoComplete="name"
        error={errors.contactName ? t`お名前を入れてください。` : faults.get('contactName')}
        {...register('contactName')}
      />
      <div className="grid items-start gap-5 desk:grid-cols-2">
        <TextField
          label={t`電話`}
          type="tel"
          autoComplete="tel"
          support={t`メールとどちらかで結構です。`}
          error={errors.phone ? t`電話かメールを入れてください。` : faults.get('phone')}
          {...register('phone')}
        />
        <TextField
          label={t`メール`}
          type="email"
          inputMode="email"
          autoComplete="email"
          support={t`お返事を受け取れるもの。`}
          error={faults.get('email')}
          {...register('email')}
        />
      </div>
      <TextArea
        label={t`していること、協力できること`}
        required
        rows={5}
        support={t`場所、曜日、受けられる人数など。短くてかまいません。`}
        error={errors.about ? t`していることを、ひとことでも書いてください。` : faults.get('about')}
        {...register('about')}
      />
      {/* A field that nobody sees: what fills it in is a machine. */}
      <div hidden>
        <label>
          {t`ここは空けておいてください`}
          <input type="text" tabIndex={-1} autoComplete="off" {...register('website')} />
        </label>
      </div>
      <RefusalBanner refusal={refusal} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="main" size="lg" isPending={running}>
          <Trans>申し込む</Trans>
        </Button>
        <p role="status" className="text-dns-16N-130 text-solid-gray-700">
          {running && <Trans>送っています。数秒かかることがあります。</Trans>}
        </p>
      </div>
    </form>
  );
}
