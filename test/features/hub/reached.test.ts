import { describe, expect, it } from '@jest/globals';
import { diner, hubOf } from '../../kit/hub.js';
import { openHub } from '../../kit/openHub.js';

const { partner, stranger } = await openHub('caseworker');

/** Written anew with nobody to reach, and published; what comes of it. */
async function silence({ id, version }: { id: string; version: number }, more: object = {}): Promise<any> {
  const content = { ...diner, ...more, contacts: [] };
  const { entry } = await hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: version, content });
  return hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: entry.version });
}
const phones = async (id: string): Promise<unknown> =>
  (await stranger.ask(`{ hubEntry(id: "${id}") { contacts { phone } } }`)).data.hubEntry.contacts;

describe.each(['PROGRAMME', 'WORK'])('of a %s', (kind) => {
  it('the only contact is not deleted by a partner: the region goes on reading it', async () => {
    const circle = await hubOf(partner).published({}, kind);
    expect(await silence(circle)).toMatchObject({ __typename: 'InvalidInput', code: 'HUB_NO_CONTACT' });
    expect(await phones(circle.id)).toEqual([{ phone: '0154-00-0000' }]);
  });

  it('the contact may go where an organisation that can be reached runs it', async () => {
    const group = await hubOf(partner).published({ name: '音別の会' }, 'ORGANISATION');
    const circle = await hubOf(partner).published({}, kind);
    expect((await silence(circle, { organisationId: group.id })).entry.state).toBe('PUBLISHED');
    expect(await phones(circle.id)).toEqual([]);
  });

  it('that never named a contact the words can still be put right', async () => {
    const circle = await hubOf(partner).published({ contacts: [] }, kind);
    expect((await silence(circle, { name: '直した名' })).entry.state).toBe('PUBLISHED');
  });
});

it('may leave out whom to ask where it is only told', async () => {
  const told = await hubOf(partner).published({}, 'INFORMATION');
  expect((await silence(told)).entry.state).toBe('PUBLISHED');
});
