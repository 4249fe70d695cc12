import { Component, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * A state in a tree of its own: every form on the sheet has the same ids, and each is to find its own. It cannot be
 * reached with the keyboard or read aloud: the sheet is there to be looked at, and the story behind it to be used. The
 * tree is closed to axe, too, which looks at each state in its own story and would take minutes for all at once.
 */
export function StateFrame({ draw }: { draw: () => ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useEffect(() => {
    const tree = trees.get(host.current!) ?? host.current!.attachShadow({ mode: 'closed' });
    trees.set(host.current!, tree);
    tree.adoptedStyleSheets = [pageStyles()];
    setRoot(tree);
  }, []);
  return (
    <div ref={host} className="sheet-frame" inert>
      {root &&
        createPortal(
          <Caught>
            <Drawn draw={draw} />
          </Caught>,
          root,
        )}
    </div>
  );
}

const Drawn = ({ draw }: { draw: () => ReactNode }) => draw();

/** One state that cannot be drawn says so in its place and leaves the others alone; the check of the sheet still fails. */
class Caught extends Component<{ children: ReactNode }, { message?: string }> {
  static getDerivedStateFromError(error: unknown) {
    return { message: String(error) };
  }
  override state: { message?: string } = {};
  override render() {
    return this.state.message === undefined ? this.props.children : <p role="alert">{this.state.message}</p>;
  }
}

const trees = new WeakMap<Element, ShadowRoot>();

/** What a frame on the sheet holds, once it is drawn. */
export const treeOf = (frame: Element): ShadowRoot | undefined => trees.get(frame);

let styles: CSSStyleSheet | undefined;

/** All styles of this page once, for trees that do not see those of the page. */
function pageStyles(): CSSStyleSheet {
  if (styles) return styles;
  styles = new CSSStyleSheet();
  styles.replaceSync(
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  );
  return styles;
}
