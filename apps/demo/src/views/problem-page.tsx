/** A page for what is not there or went wrong; it always leads on. */
export function ProblemPage({ status, title, text }: { status: number; title: string; text: string }) {
  return (
    <div className="demo-problem">
      <p className="demo-status" aria-hidden="true">
        {status}
      </p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">To the front page</a>
      </p>
    </div>
  );
}
