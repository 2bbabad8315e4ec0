import * as React from 'react';
import type { Opened, OpeningOptions } from '../document/open-document';
import type { DocumentIssue } from '../document/opening-issue';
import type { DocumentChange } from '../react/use-document';
import type { DefineOptions, ElementChange, ElementIssue, MapwellElement } from './element-contract';
import { focusFirst } from './element-focus';
import type { Mounted } from './element-mount';
import { mountReact } from './element-mount';
import type { ElementSetting } from './element-settings';
import { flag, holdSettings, rich, text, whole } from './element-settings';
import { adoptStyles } from './element-styles';
import { holdValue } from './element-value';

/** What an element is made of: a tool's component, and what a host may set beside its value. */
export interface ElementDefinition<Doc extends object, Props> {
  /** The tool, as its folder is called: the end of the tag. */
  tool: string;
  /** Given `value`, `onChange`, `onError`, `readOnly` and the settings. Takes a `ref` for its own element. */
  component: React.ComponentType<Props>;
  open: (input: unknown, options?: OpeningOptions) => Opened<Doc>;
  /** What a host may set, beside what can be set on every tool. */
  settings: readonly ElementSetting<keyof Props & string>[];
  /** The lowest heading the component can begin with: 1 to this. */
  headingLevels: 2 | 3 | 4;
  /** The tool's sheet, for a shadow root. */
  styles: string;
  /** What of a document may go into a form. Default: all of it. */
  sendable?: (document: Doc) => Doc;
}

const commonSettings = (headingLevels: number): ElementSetting[] => [
  text('locale'),
  text('author'),
  flag('loading'),
  whole('headingLevel', 1, headingLevels),
  rich('words'),
  rich('now'),
  rich('createId'),
];

const nativeProperties = ['value', 'name', 'disabled', 'readOnly'];

/**
 * Makes the tag of a tool known to the page, and returns its class. A tag that is known already is left as it is. Where
 * there is no page, as on a server, nothing happens and null is returned.
 */
export function defineElement<Doc extends object, Props>(
  definition: ElementDefinition<Doc, Props>,
  { prefix = 'mapwell' }: DefineOptions = {},
): CustomElementConstructor | null {
  if (typeof customElements === 'undefined') return null;
  const tag = `${prefix}-${definition.tool}`;
  const known = customElements.get(tag);
  if (known) return known;
  const made = elementClass(definition);
  customElements.define(tag, made);
  return made;
}

/** A class of its own for each tag: a browser takes no class for two. */
function elementClass<Doc extends object, Props>(
  definition: ElementDefinition<Doc, Props>,
): CustomElementConstructor {
  const { styles, sendable = (document: Doc) => document } = definition;
  // What a host sets is looked at by its name; what stands in it is for the component to bear with.
  const component = definition.component as React.ElementType;
  const settings: readonly ElementSetting[] = [
    ...commonSettings(definition.headingLevels),
    ...definition.settings,
  ];

  return class ToolElement extends HTMLElement implements MapwellElement {
    static readonly formAssociated = true;
    static readonly observedAttributes = [
      ...['value', 'name', 'readonly', 'lang'],
      ...settings.flatMap(({ attribute }) => attribute ?? []),
    ];

    static {
      for (const setting of settings) {
        Object.defineProperty(this.prototype, setting.property, {
          configurable: true,
          enumerable: true,
          get(this: ToolElement) {
            return this.#settings.get(setting);
          },
          set(this: ToolElement, value: unknown) {
            this.#settings.set(setting, value);
            this.#render();
          },
        });
      }
    }

    readonly #internals = this.attachInternals();
    readonly #settings = holdSettings(this, settings);
    readonly #value = holdValue<Doc>((input) => definition.open(input, this.#opening()), sendable);
    #shadow: ShadowRoot | null = null;
    #mounted: Mounted | null = null;
    /** The tool's own element, once React has drawn it. */
    #drawn: HTMLElement | null = null;
    #isDisabled = false;
    /** The focus was asked for before there was anything to give it to. */
    #focusAsked: FocusOptions | null = null;
    /** What came out of the shadow root: from outside it looks as if the element itself had been clicked. */
    readonly #clickedWithin = new WeakSet<Event>();
    /** What the host has been told of. */
    #told: readonly DocumentIssue[] = [];

    constructor() {
      super();
      // A host's label clicks what it labels as a whole; a person clicks a part of it, which a closed root keeps to itself.
      this.addEventListener('click', (event) => {
        if (event.target === this && !this.#clickedWithin.has(event) && this.labels.length > 0) this.focus();
      });
    }

    get value(): unknown {
      return this.#value.shown();
    }
    set value(value: unknown) {
      if (this.#value.receive(value)) this.#show();
      else this.#fill();
    }
    get name(): string {
      return this.getAttribute('name') ?? '';
    }
    set name(name: string) {
      this.setAttribute('name', name);
    }
    get disabled(): boolean {
      return this.hasAttribute('disabled');
    }
    set disabled(disabled: boolean) {
      this.toggleAttribute('disabled', disabled);
    }
    get readOnly(): boolean {
      return this.hasAttribute('readonly');
    }
    set readOnly(readOnly: boolean) {
      this.toggleAttribute('readonly', readOnly);
    }
    get issues(): readonly DocumentIssue[] {
      return this.#value.opened().issues;
    }
    get form(): HTMLFormElement | null {
      return this.#internals.form;
    }
    get labels(): NodeList {
      return this.#internals.labels;
    }

    /** Gives the focus to the first control of the tool, as soon as there is one. */
    override focus(options: FocusOptions = {}): void {
      this.#focusAsked = this.#drawn !== null && focusFirst(this.#drawn, options) ? null : options;
    }

    connectedCallback(): void {
      if (this.#mounted) return;
      this.#takeOver();
      this.setAttribute('data-mapwell-element', definition.tool);
      const wish = this.getAttribute('shadow');
      if (wish !== null && this.#shadow === null) {
        this.#shadow = this.attachShadow({ mode: wish === 'closed' ? 'closed' : 'open' });
        this.#shadow.addEventListener('click', (event) => void this.#clickedWithin.add(event));
      }
      if (this.#shadow) adoptStyles(this.#shadow, styles);
      this.#mounted = mountReact(this.#shadow ?? this, this.#tellBroken);
      this.#show();
    }
    disconnectedCallback(): void {
      // What is only moved is back before this task is over, and keeps its history and what is half written.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#mounted?.remove();
        this.#mounted = null;
      });
    }
    /** The browser's own way of moving takes nothing away. */
    connectedMoveCallback(): void {
      this.#render();
    }
    adoptedCallback(): void {
      if (this.#shadow) adoptStyles(this.#shadow, styles);
    }
    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (name !== 'value') this.#render();
      else if (before !== after && this.#value.receiveDefault(after)) this.#show();
    }

    formAssociatedCallback(): void {
      this.#fill();
    }
    formDisabledCallback(isDisabled: boolean): void {
      this.#isDisabled = isDisabled;
      this.#render();
    }
    formResetCallback(): void {
      this.#value.reset();
      this.#show();
    }
    formStateRestoreCallback(state: unknown, why: string): void {
      if (why === 'restore' && typeof state === 'string' && this.#value.restore(state)) this.#show();
    }

    /** Properties that were set on it while the page did not know it yet. */
    #takeOver(): void {
      for (const property of [...nativeProperties, ...settings.map((setting) => setting.property)]) {
        const own = Object.getOwnPropertyDescriptor(this, property);
        if (!own || !Reflect.deleteProperty(this, property)) continue;
        Reflect.set(this, property, own.value);
      }
    }

    #opening(): OpeningOptions {
      const { words } = this.#settings.props();
      const own =
        typeof words === 'object' && words !== null ? { words: words as Record<string, string> } : {};
      const locale = this.#locale();
      return locale === undefined ? own : { ...own, locale };
    }

    #locale(): string | undefined {
      const { locale } = this.#settings.props();
      if (typeof locale === 'string') return locale;
      return this.getAttribute('lang') || undefined;
    }

    /** Writes the value where the form finds it. Never anything about validity: no document stands in the way of saving. */
    #fill(): void {
      if (this.form !== null) this.#internals.setFormValue(this.#value.text());
    }

    /** Another value than before is here. */
    #show(): void {
      this.#fill();
      this.#render();
      // Whoever has just handed it over is not called back before they are done.
      if (this.#drawn) queueMicrotask(() => this.#tellIssues());
    }

    #render(): void {
      this.#mounted?.render(
        React.createElement(component, {
          ...this.#settings.props(),
          locale: this.#locale(),
          value: this.#value.current(),
          readOnly: this.readOnly || this.#isDisabled,
          onChange: this.#change,
          onError: this.#tellBroken,
          ref: this.#draw,
        }),
      );
    }

    readonly #draw = (drawn: HTMLElement | null): void => {
      this.#drawn = drawn;
      if (drawn === null) return;
      // Only what has a name is a group: an unnamed one would only be in the way.
      if (this.labels.length > 0) this.#internals.role = 'group';
      if (this.#focusAsked) this.focus(this.#focusAsked);
      this.#tellIssues();
    };

    readonly #change = (value: Doc, { command, how }: DocumentChange<unknown>): void => {
      const takeBack = this.#value.change(value);
      this.#fill();
      const detail: ElementChange<Doc, unknown> = { value, command, how };
      if (!this.#tell('mapwell-change', detail, true)) {
        takeBack();
        this.#fill();
      }
      this.#render();
    };

    readonly #tellBroken = (error: unknown): void => {
      this.#tell('mapwell-issue', { status: 'broken', issues: [], error } satisfies ElementIssue);
    };

    #tellIssues(): void {
      const { status, issues } = this.#value.opened();
      if (issues === this.#told) return;
      this.#told = issues;
      if (status !== 'opened' || issues.length > 0)
        this.#tell('mapwell-issue', { status, issues } satisfies ElementIssue);
    }

    #tell(type: string, detail: object, cancelable = false): boolean {
      return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
    }
  };
}
