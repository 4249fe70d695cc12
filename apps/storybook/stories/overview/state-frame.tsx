import { Component, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * A state in a tree of its own: every form on the sheet has the same ids, and each is to find its own. It cannot be
 * reached with the keyboard or read aloud: the sheet is there to be looked at, and the story behind it to be used.
 */
export function StateFrame({ draw }: { draw: () => ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useEffect(() => {
    const tree = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
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
