import type { ReactNode } from 'react';
export const WordsProvider = ({ children }: { children: ReactNode }) => children;
export const useWord = () => (_list: string, code: string) => code;
