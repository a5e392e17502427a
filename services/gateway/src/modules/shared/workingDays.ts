/** What `workingDaysLeft` means, wherever something has a deadline. */
export const workingDaysLeftWords =
  '残◯営業日. Working days of the office that has to act, after today and up to the deadline: 0 on the last day, negative once it has passed; null without a deadline, or more than a hundred days ahead.';
