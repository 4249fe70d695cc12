import { loadFiles, type LoadedFiles } from '../load-files.js';

/** The addresses of the files that the service's pages load; other sites load `/embed.js` and `/embed.css`. */
export interface ServiceAssets extends Pick<LoadedFiles, 'answer'> {
  readonly styles: string;
  readonly icon: string;
}

export function loadServiceAssets(): ServiceAssets {
  const files = loadFiles('/assets/');
  files.steady('embed.js', '/embed.js');
  files.steady('embed.css', '/embed.css');
  return { styles: files.lasting('service-page.css'), icon: files.lasting('icon.svg'), answer: files.answer };
}
