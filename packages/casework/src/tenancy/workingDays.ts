/** Business hours by ISO weekday ("1" = Monday): opening and closing in local time; a missing day is closed. */
export type WeeklyHours = Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', [string, string]>>;
