import { loadFiles, type LoadedFiles } from '../load-files.js';

/** The addresses of the files that pages of the desk load. */
export interface DeskAssets extends Pick<LoadedFiles, 'answer'> {
  readonly styles: string;
  /** For the queue, and for the page where a link leads; every page works without. */
  readonly queueScript: string;
  readonly signInScript: string;
  readonly icon: string;
}

export function loadDeskAssets(): DeskAssets {
  const files = loadFiles('/desk/assets/');
  return {
    styles: files.lasting('desk-page.css'),
    queueScript: files.lasting('desk-page.js'),
    signInScript: files.lasting('sign-in-page.js'),
    icon: files.lasting('icon.svg'),
    answer: files.answer,
  };
}
