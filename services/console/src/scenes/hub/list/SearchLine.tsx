import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { TextField } from '../../../components/TextField.tsx';

const route = getRouteApi('/hub');
/** The address follows the keys after a moment, so that a word is asked for and not each of its letters. */
const settling = 250;

/** さがす by any spelling. What is typed stands in the address; what comes from there, from a link or 戻る, stands in the field. */
export function SearchLine() {
  const { t } = useLingui();
  const { text = '' } = route.useSearch();
  const go = route.useNavigate();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    if (typed.trim() !== text) setTyped(text);
  }
  const tell = useEffectEvent((words: string) => {
    if (words !== text) go({ search: (now) => ({ ...now, text: words || undefined }), replace: true });
  });
  useEffect(() => {
    const timer = setTimeout(() => tell(typed.trim()), settling);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="max-w-3xl">
      <TextField
        type="search"
        label={t`資源をさがす`}
        support={t`名前、していること、困りごとの言葉。かな・ローマ字・打ちまちがいでも見つかります。`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  );
}
