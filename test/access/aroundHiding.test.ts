import { expect, it } from '@jest/globals';
import { aroundHiding } from './suites/aroundHiding.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();
const pairs = process.env.PROVE === '1' ? 8 : 1;

/** By each of these somebody could tell the town: whoever is named for the address reads another value in the other world. */
const telling = `AccessLogEntry.tenant AccessLogEntry.who AgendaItem.presenter AgendaItem.tenant
  DecidingBody.because DecidingBody.municipality DecidingBody.name DecidingBody.reason Disclosure.basisNote Disclosure.from Disclosure.to
  MailboxItem.receiver MailboxItem.workingDaysLeft OfficeInvolved.bases Person.tenant PersonAddress.building PersonAddress.clinic
  PersonAddress.locality PersonAddress.municipalityCode PersonAddress.phone PersonAddress.postalCode PersonAddress.school PersonAddress.street
  ReceiverAsked Record.by Referral.handledBy Referral.receiver Referral.workingDaysLeft ReferralEvent.by ReferralOutcome.by
  ReferralTimer.dueAt ShareRequest.askedBy TimelineEntry.by`.split(/\s+/);

it('tells nobody who is not named in which office, and so in which town, somebody who hides is looked after', async () => {
  const tells = new Set<string>();
  let [compared, done, own, received, coordinated] = [0, 0, 0, 0, 0];
  for (let n = 0; n < pairs; n++) {
    const found = await aroundHiding(seed + n, 4);
    expect({ seed: seed + n, words: found.words }).toEqual({ seed: seed + n, words: [] });
    expect(found.secrets).toBeGreaterThan(100);
    for (const field of found.tells) tells.add(field);
    compared += found.compared;
    done += found.done;
    own += found.own;
    received += found.received;
    coordinated += found.coordinated;
  }
  process.stderr.write(
    `\nHIDING seed ${seed}: ${compared} answers and ${done} acts compared, 0 differ; they could tell by ${[...tells].sort().join(' ')}\n`,
  );
  // People of the own office, people whom another office has opened to it, and lines that lie with it as the coordinator.
  expect([own > 0, received > 0, coordinated > 0]).toEqual([true, true, true]);
  expect(done).toBeGreaterThan(300);
  const told = (field: string) => [...tells].some((each) => each === field || each.startsWith(`${field}.`));
  expect(telling.filter((field) => !told(field))).toEqual([]);
  expect(telling.length).toBeGreaterThanOrEqual(25);
}, 3_600_000);
