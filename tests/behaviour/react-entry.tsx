import { hydrateRoot } from 'react-dom/client';
import { ClientThreadPage, type ThreadPageProps } from './thread-page.js';

// Written into the page by `site.tsx`.
const props = JSON.parse(document.getElementById('props')!.textContent) as ThreadPageProps;
hydrateRoot(document.getElementById('root')!, <ClientThreadPage {...props} />, {
  onRecoverableError: (error) => console.error(error),
});
