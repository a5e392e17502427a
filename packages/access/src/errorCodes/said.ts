/** What people are told: what happened and what to do next, in the language of the reader. */
export interface Words {
  title: string;
  whatToDo: string;
}

export const said = (ja: [string, string], en: [string, string]): { ja: Words; en: Words } => ({
  ja: { title: ja[0], whatToDo: ja[1] },
  en: { title: en[0], whatToDo: en[1] },
});
