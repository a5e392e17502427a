import { expect, it } from '@jest/globals';
import { placeOf } from '../../../services/console/src/scenes/drafts/formPlaces.ts';

it('knows with which form to go on, and about whom it was', () => {
  expect(placeOf('person-new')).toEqual({ form: 'person-new' });
  expect(placeOf('conference-new')).toEqual({ form: 'conference-new' });
  expect(placeOf('conference-new:working_group HubGroup~1 美原部会 第2回')).toEqual({
    form: 'conference-new',
    kind: 'working_group',
    group: 'HubGroup~1',
    title: '美原部会 第2回',
  });
  expect(placeOf('agenda-item:abc')).toEqual({ form: 'agenda-item', conferenceId: 'abc' });
  expect(placeOf('agenda-item:abc:def')).toEqual({ form: 'agenda-item', conferenceId: 'abc', from: 'def' });
  expect(placeOf('hub-entry-new')).toEqual({ form: 'hub-entry-new' });
  expect(placeOf('hub-entry:abc')).toEqual({ form: 'hub-entry', entryId: 'abc' });
  expect(placeOf('hub-need')).toEqual({ form: 'hub-need' });
  expect(placeOf('hub-group')).toEqual({ form: 'hub-group' });
  expect(placeOf('referral:abc')).toEqual({ form: 'referral', personId: 'abc' });
  expect(placeOf('record:abc')).toEqual({ form: 'record', personId: 'abc' });
});

it('offers no way to a form that has no page, nor to one about nobody', () => {
  expect(placeOf('something-else:abc')).toBeNull();
  expect(placeOf('referral:')).toBeNull();
});
