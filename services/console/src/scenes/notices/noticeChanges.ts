/** After which changes there may be something new to tell: whatever happens to a referral reaches the inbox as well. */
export const noticeChanges = ['mailbox', 'notice'];
