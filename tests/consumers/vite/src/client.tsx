import '@standfirst/ui/styles.css';
import { hydrateRoot } from 'react-dom/client';
import { Page, type PageProps } from './page.js';

const props = JSON.parse(document.getElementById('props')?.textContent ?? '') as PageProps;
hydrateRoot(document.getElementById('root') ?? document.body, <Page {...props} />);
