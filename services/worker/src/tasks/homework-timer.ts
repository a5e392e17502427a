import { fireHomeworkTimer, type HomeworkTimer } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** Homework of a conference is due today, or was. */
export const homeworkTimerDuty: Duty = {
  name: 'homework-timer',
  run: (desk, { task, what }) => fireHomeworkTimer(desk, { taskId: task as string, what: what as HomeworkTimer }),
};
