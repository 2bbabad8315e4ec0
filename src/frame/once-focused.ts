/** How long the browser is given to bring the focus into a frame, in milliseconds. A window behind others never gets it. */
const patience = 500;

/** Calls back once the window has the focus, and where it does not come all the same. The function takes that back. */
export function onceFocused(window: Window, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('focus', soon);
  };
  const done = () => {
    stop();
    then();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(done);
  };
  if (window.document.hasFocus()) then();
  else {
    window.addEventListener('focus', soon);
    timer = setTimeout(done, patience);
  }
  return stop;
}
