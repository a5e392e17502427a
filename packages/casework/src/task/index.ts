/** やること. What is still to do, for one person, a unit or the whole office; made by hand, by a referral or by a conference. */
export { type ChangeTaskInput, changeTask } from './changeTask.js';
export { type CreateTaskInput, createTask } from './createTask.js';
export type { OfTask } from './editTask.js';
export { finishTask } from './finishTask.js';
export { countOpenTasks, listDoneTasks, listOpenTasks, listTasksOfPersons, readTask, type TaskScope } from './readTasks.js';
export { remindOfHomework } from './remindOfHomework.js';
export { reopenTask } from './reopenTask.js';
export { type SnoozeTaskInput, snoozeTask } from './snoozeTask.js';
export { Task } from './Task.js';
export { type GivenTask, taskTitle } from './taskWords.js';
