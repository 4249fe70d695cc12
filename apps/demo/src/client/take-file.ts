/** In bytes; a form that is sent takes no more. */
const MOST = 1_048_576;

/** Boxes take the text of a file that is chosen for them, or dropped on them. */
export function takeFiles(root: Document): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-into]')) {
    const box = root.querySelector<HTMLTextAreaElement>(`textarea#${input.dataset['into'] ?? ''}`);
    const row = input.closest<HTMLElement>('[hidden]');
    const status = row?.querySelector('[role="status"]');
    if (!box || !row || !status) continue;
    row.hidden = false;
    const take = async (file: File | undefined) => {
      if (file) status.textContent = await taken(file, box);
    };
    input.addEventListener('change', () => void take(input.files?.[0]));
    box.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    box.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return; // words that are dropped are the browser's
      event.preventDefault();
      void take(file);
    });
  }
}

/** Puts a file into the box; gives what is said about it. */
async function taken(file: File, box: HTMLTextAreaElement): Promise<string> {
  if (file.size > MOST)
    return `${file.name} is longer than 1 MB, which is more than this page takes. It was left where it is. Copy one story out of it, and paste that.`;
  box.value = decoded(await file.arrayBuffer());
  return `${file.name} stands in the box. Read it with the button.`;
}

/** Old pages are no UTF-8. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
