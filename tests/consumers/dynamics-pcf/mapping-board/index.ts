// Holds a React of its own, so that it does not matter which one the platform brings. Defines the tag.
import 'mapwell/elements/mapping-board.module.js';
import * as React from 'react';
import { IInputs, IOutputs } from './generated/ManifestTypes';
import { MappingBoardElement } from './mapping-board-element';

/** Keeps a map in a column of multiple lines of text, as one JSON string. The column's own limit has to be large enough. */
export class MappingBoard implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private map = '';
  private notify: () => void = () => undefined;

  public init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
    this.map = context.parameters.map.raw ?? '';
    this.notify = notifyOutputChanged;
  }

  public updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    this.map = context.parameters.map.raw ?? '';
    return React.createElement(MappingBoardElement, {
      value: this.map,
      readOnly: context.mode.isControlDisabled,
      onChange: (map) => {
        this.map = map;
        this.notify();
      },
    });
  }

  public getOutputs(): IOutputs {
    return { map: this.map };
  }

  public destroy(): void {
    // The platform takes the element away, and the element clears up after itself.
  }
}
