import { fireHomeworkTimer, type HomeworkTimer, tellOfLateHomework } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** Homework of a conference is due today, or was. */
export const homeworkTimerDuty: Duty = {
  name: 'homework-timer',
  run: (desk, { task, what }) => fireHomeworkTimer(desk, { taskId: task as string, what: what as HomeworkTimer }),
};

/** Homework of a conference that the own office convened is late, somewhere. */
export const homeworkLateDuty: Duty = {
  name: 'homework-late',
  run: (desk, { conference }) => tellOfLateHomework(desk, { conferenceId: conference as string }),
};
