// What the platform does for a virtual control: its own React 16.14, one column of text, and a call for each change.
window.Reactv16 = window.React;
window.ComponentFramework = {
  registerControl(name, Control) {
    const column = { raw: decodeURIComponent(location.hash.slice(1)) || null };
    const context = { parameters: { map: column }, mode: { isControlDisabled: false } };
    const control = new Control();
    const show = () => ReactDOM.render(control.updateView(context), document.getElementById('control'));
    const form = { name, changes: 0, column };
    control.init(context, () => {
      form.changes += 1;
      column.raw = control.getOutputs().map;
      show();
    });
    show();
    window.form = form;
  },
};
