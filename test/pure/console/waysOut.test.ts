import { describe, expect, it } from '@jest/globals';
import { itemInput, newItem } from '../../../services/console/src/scenes/conference/agenda/itemForm.ts';
import { onConsent, waysOut, within } from '../../../services/console/src/scenes/conference/agenda/waysOut.ts';

const meeting = { code: 'coordination', shortName: '支援調整会議', consent: 'REQUIRED' };
const ninth = { code: 'support_9', shortName: '支援会議（9条）', consent: 'NOT_REQUIRED' };
const sixth = { code: 'support_106_6', shortName: '支援会議（106条の6）', consent: 'NOT_REQUIRED' };
const typed = {
  ...newItem('CASE'),
  title: '40代の方の住まい',
  purpose: '冬の前に決めたい',
  personId: 'person',
  caseId: 'case',
  fieldGroups: ['IDENTITY', 'HEALTH'],
};
const refused = (code: string, more: object = {}) => waysOut({ code, typed, kinds: [meeting, ninth, sixth], covered: null, ...more });
const kinds = (code: string, more: object = {}) => refused(code, more).map((way) => ('kind' in way ? `${way.to} ${way.kind}` : way.to));

describe('An item that was refused', () => {
  it('without a consent can be told on one that is recorded now, under each statute that allows it, or as nobody’s', () => {
    expect(kinds('ITEM_NEEDS_CONSENT')).toEqual(['consent', 'statute 支援会議（9条）', 'statute 支援会議（106条の6）', 'study']);
    expect(kinds('CONSENT_REQUIRED', { kinds: [meeting] })).toEqual(['consent', 'study']);
  });

  it('keeps all that was typed on the way out, but for what stood in the way', () => {
    const words = { title: typed.title, purpose: typed.purpose };
    const [statute] = refused('ITEM_NEEDS_CONSENT').filter(({ to }) => to === 'statute');
    const changed = statute && 'change' in statute ? { ...typed, consentId: 'withdrawn', ...statute.change } : typed;
    expect(itemInput(changed)).toMatchObject({ ...words, kindCode: 'support_9', personId: 'person', caseId: 'case', consentId: null });
    expect(itemInput(changed).fieldGroups).toEqual(['IDENTITY', 'HEALTH']);
    const agreed = itemInput(onConsent({ ...typed, kindCode: 'support_9' }, 'new', [meeting, ninth, sixth]));
    expect(agreed).toMatchObject({ ...words, kindCode: null, consentId: 'new', personId: 'person', caseId: 'case' });
    const [study] = refused('ANONYMOUS_ONLY');
    expect(itemInput({ ...typed, ...(study && 'change' in study && study.change) })).toMatchObject({
      ...words,
      sort: 'STUDY',
      personId: null,
    });
  });

  it('stays under its own rule once a consent was recorded, where that rule takes one, and comes under no statute by it', () => {
    const layered = { code: 'layered', shortName: '重層的支援会議', consent: 'REQUIRED' };
    const kindOf = (kindCode: string, all: readonly [typeof meeting, ...(typeof meeting)[]]) =>
      onConsent({ ...typed, kindCode }, 'new', all).kindCode;
    expect(kindOf('layered', [meeting, layered])).toBe('layered');
    expect(kindOf('', [ninth, layered])).toBe('layered');
    expect(kindOf('', [meeting, ninth])).toBe('');
  });

  it('tells nothing more by choosing a consent than what was chosen to be told', () => {
    expect(within(['IDENTITY', 'HEALTH'], ['IDENTITY', 'WORK'])).toEqual(['IDENTITY']);
    expect(within([], ['IDENTITY', 'WORK'])).toEqual([]);
  });

  it('on a consent that does not cover all of it tells what it covers, or is agreed to anew', () => {
    const consented = { ...typed, consentId: 'old' };
    expect(kinds('OUTSIDE_CONSENT', { typed: consented, covered: ['IDENTITY'] })).toEqual([
      'within',
      'consent',
      'statute 支援会議（9条）',
      'statute 支援会議（106条の6）',
    ]);
    const [way] = refused('OUTSIDE_CONSENT', { typed: consented, covered: ['IDENTITY'] });
    expect(way).toEqual({ to: 'within', change: { fieldGroups: ['IDENTITY'] } });
  });

  it('for a reason that lies elsewhere has no way out in the form', () => {
    expect(refused('CONFERENCE_STATE')).toEqual([]);
    expect(kinds('NO_PERSONS_HERE')).toEqual(['issue']);
  });
});
