import { describe, expect, it } from '@jest/globals';
import { hideNames } from '../../../services/console/src/scenes/board/hideNames.ts';

const onPapers = ['雄別', '春', 'ユウベツ', 'ハル'];
const members = ['坂本 美代', '佐野 美月'];
const hidden = (text: string) => hideNames(text, onPapers, members);

describe('A line on the wall of the room', () => {
  it('shows no name that stands on a page of the meeting', () => {
    expect(hidden('雄別さんの通院。ユウベツ様')).toBe('●●さんの通院。●●様');
    expect(hidden('雄別 春は来月から')).toBe('●● 春は来月から');
  });

  it('hides a name of one letter where somebody is spoken of by it, and leaves it in other words', () => {
    expect(hidden('春さんは春から働く')).toBe('●●さんは春から働く');
  });

  it('hides whoever is spoken of as people are, though no page with the name was handed out', () => {
    expect(hidden('林さんと原様、森氏、中野くん')).toBe('●●さんと●●様、●●氏、●●くん');
    expect(hidden('佐々木さんの弟、サトウさん')).toBe('●●さんの弟、●●さん');
  });

  it('names those who sit there, by the whole name or a part of it', () => {
    expect(hidden('坂本さんが電話し、佐野美月さんが同行する')).toBe('坂本さんが電話し、佐野美月さんが同行する');
  });

  it('leaves words alone that only look so', () => {
    const words = '皆さんと同様に、お母さんの様子を利用者さん・民生委員さんに聞く。氏名は書かない。多様な仕様、お客様、お子さん、息子さん';
    expect(hidden(words)).toBe(words);
  });
});
