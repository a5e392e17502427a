import { addWorkingDays, type Calendar, isWorkingDay, localDay, localZone } from '@tsunagi/casework';
import { Temporal } from 'temporal-polyfill';

const minute = 60_000;

/**
 * The days of the demo, counted back from the moment it is loaded, so that it never looks stale. Whatever happened,
 * happened in office hours of a working day, and none of it lies ahead.
 */
export class Days {
  readonly today: Temporal.PlainDate;

  constructor(
    readonly loadedAt: Date,
    private readonly calendar: Calendar,
  ) {
    this.today = localDay(loadedAt);
  }

  /** So many days ago at this hour ("10:15", Japanese time), or on the working day before. */
  ago(days: number, time: string): Date {
    let day = this.today.subtract({ days });
    while (!isWorkingDay(this.calendar, day)) day = day.subtract({ days: 1 });
    const at = new Date(day.toZonedDateTime({ timeZone: localZone, plainTime: time }).epochMilliseconds);
    return at < this.loadedAt ? at : new Date(this.loadedAt.getTime() - 5 * minute);
  }

  /** In so many days at this hour, or on the working day after. */
  ahead(days: number, time: string): Date {
    let day = this.today.add({ days });
    while (!isWorkingDay(this.calendar, day)) day = day.add({ days: 1 });
    return new Date(day.toZonedDateTime({ timeZone: localZone, plainTime: time }).epochMilliseconds);
  }

  /** ISO date, so many working days after this moment. */
  workingDaysAfter(at: Date, days: number): string {
    return addWorkingDays(this.calendar, localDay(at), days).toString();
  }

  /** ISO date, so many calendar days after this moment; negative for before. */
  daysAfter(at: Date, days: number): string {
    return localDay(at).add({ days }).toString();
  }

  dayOf(at: Date): string {
    return localDay(at).toString();
  }

  /** Birth date of somebody of this age today; month and day are given. */
  bornAt(age: number, month: number, day: number): string {
    const birthday = Temporal.PlainDate.from({ year: this.today.year - age, month, day });
    const hadBirthday = Temporal.PlainDate.compare(birthday.add({ years: age }), this.today) <= 0;
    return (hadBirthday ? birthday : birthday.subtract({ years: 1 })).toString();
  }
}
