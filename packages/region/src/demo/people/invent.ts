import type { AddressInput, ContactInput, IdentityInput } from '@tsunagi/casework';
import type { Life, Trouble } from '../troubles/index.js';
import type { Days } from '../world/Days.js';
import type { Dice } from '../world/Dice.js';
import { familyNames, givenNames, type Name } from './names.js';
import { places } from './places.js';

export interface InventedMember {
  name: string;
  kana: string;
  relation: string;
  birthDate: string;
  livesTogether: boolean;
  note: string | null;
}

/** Somebody who does not exist. */
export interface Invented {
  identity: IdentityInput;
  contact: ContactInput;
  address: AddressInput;
  life: Life;
  members: InventedMember[];
}

const timeOf = (age: number): 'old' | 'middle' | 'young' => (age >= 65 ? 'old' : age >= 33 ? 'middle' : 'young');
const digits = (dice: Dice, count: number): string => String(dice.between(0, 10 ** count - 1)).padStart(count, '0');

/** Whoever has fled is called on the mobile only, at agreed times, and no message is left. */
const inSafety: ContactInput = { safeContact: '平日10〜15時に本人の携帯へ。つながらなければかけ直さない', leaveMessage: false };

function contactOf(dice: Dice, trouble: Trouble, municipalityCode: string, age: number): ContactInput {
  const mobile = `090-0000-${digits(dice, 4)}`;
  if (trouble.needs.includes('violence')) return { mobile, ...inSafety };
  const atHome = age >= 55 || dice.chance(0.3);
  return {
    phone: atHome ? `${places[municipalityCode]?.phone}-${digits(dice, 4)}` : null,
    mobile: age < 80 ? mobile : null,
    safeContact: dice.chance(0.25) ? dice.pick(['午後にかける', '家族が出たら用件は言わない', '番号を通知してかける']) : null,
    leaveMessage: dice.chance(0.6),
  };
}

function addressOf(dice: Dice, trouble: Trouble, municipalityCode: string): AddressInput {
  const place = places[municipalityCode];
  if (!place) throw new Error(`Demo: no localities are known for ${municipalityCode}.`);
  const building = `${dice.pick(['コーポ', 'ハイツ', '公営住宅'])} ${dice.between(1, 3)}0${dice.between(1, 6)}号`;
  return {
    municipalityCode,
    postalCode: place.postalCode,
    locality: dice.pick(place.localities),
    street: `${dice.between(99, 130)}番地${dice.between(1, 9)}`,
    building: dice.chance(0.35) ? building : null,
    school: trouble.ages[1] < 20 ? '中学校2年' : null,
  };
}

/** Draws people, no two of them with the same full name. */
export class Inventor {
  readonly #taken = new Set<string>();

  constructor(private readonly days: Days) {}

  person(dice: Dice, trouble: Trouble, municipalityCode: string, as: Partial<IdentityInput> = {}): Invented {
    const age = dice.between(...trouble.ages);
    const sex = trouble.sex ?? dice.pick(['male', 'female'] as const);
    const [family, given] = this.#name(dice, sex, age);
    const life = trouble.life(dice, { age, spouse: sex === 'male' ? 'female' : 'male' });
    return {
      identity: {
        familyName: family[0],
        familyKana: family[1],
        givenName: given[0],
        givenKana: given[1],
        birthDate: this.#birthDate(dice, age),
        birthPrecision: 'day',
        sex,
        ...as,
        // Who has married in from abroad is also known by the family name of the household.
        ...(as.language && { alias: `${family[0]} ${as.givenName}` }),
      },
      contact: contactOf(dice, trouble, municipalityCode, age),
      address: addressOf(dice, trouble, municipalityCode),
      life,
      members: (life.household.members ?? []).map((kin) => {
        const name = dice.pick(givenNames[kin.sex][timeOf(kin.age)]);
        return {
          name: `${family[0]} ${name[0]}`,
          kana: `${family[1]} ${name[1]}`,
          relation: kin.relation,
          birthDate: this.#birthDate(dice, kin.age),
          livesTogether: !kin.apart,
          note: kin.note ?? null,
        };
      }),
    };
  }

  #name(dice: Dice, sex: 'male' | 'female', age: number): [Name, Name] {
    const family = dice.pick(familyNames);
    const given = dice.pick(givenNames[sex][timeOf(age)]);
    const full = `${family[1]} ${given[1]}`;
    if (this.#taken.has(full)) return this.#name(dice, sex, age);
    this.#taken.add(full);
    return [family, given];
  }

  #birthDate(dice: Dice, age: number): string {
    return this.days.bornAt(age, dice.between(1, 12), dice.between(1, 28));
  }
}
