import type { ComponentType } from 'react';
import type { AnswerFormProps } from './AnswerForm.tsx';
import type { Answer } from './answers.ts';
import { AcceptForm } from './forms/AcceptForm.tsx';
import { AskForm } from './forms/AskForm.tsx';
import { DeclineForm } from './forms/DeclineForm.tsx';
import { AdmitForm, ResumeForm } from './forms/GoOnForm.tsx';
import { HoldForm } from './forms/HoldForm.tsx';
import { ReportForm } from './forms/ReportForm.tsx';
import { RequestShareForm } from './forms/RequestShareForm.tsx';
import { ReturnForm } from './forms/ReturnForm.tsx';
import { StartForm } from './forms/StartForm.tsx';
import { StopForm } from './forms/StopForm.tsx';
import { WaitlistForm } from './forms/WaitlistForm.tsx';

export const forms: Record<Answer, ComponentType<AnswerFormProps>> = {
  accept: AcceptForm,
  ask: AskForm,
  decline: DeclineForm,
  return: ReturnForm,
  start: StartForm,
  waitlist: WaitlistForm,
  admit: AdmitForm,
  hold: HoldForm,
  resume: ResumeForm,
  report: ReportForm,
  stop: StopForm,
  requestShare: RequestShareForm,
};
