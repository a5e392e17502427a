import './styles.css';
import { chosenLanguage, speak } from './lib/i18n.ts';

await speak(chosenLanguage());
const { startDesk } = await import('./app/startDesk.tsx');
startDesk(document.getElementById('root') as HTMLElement);

// Only machines without Japanese fonts will fetch any of these characters, and only after the page stands.
requestAnimationFrame(() => void import('@fontsource-variable/noto-sans-jp'));
