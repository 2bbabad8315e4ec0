import * as React from 'react';

export interface EdgeGuardProps {
  /** What is shown in the place of a part that threw. */
  fallback: (retry: () => void) => React.ReactNode;
  /** Told of what was thrown. Nothing is written to the console by us. */
  onError?: ((error: unknown) => void) | undefined;
  children: React.ReactNode;
}

/** Catches what a part throws at the edge of its tool, so that the page around it, and the document, stay. */
export class EdgeGuard extends React.Component<EdgeGuardProps, { broken: boolean }> {
  constructor(props: EdgeGuardProps) {
    super(props);
    this.state = { broken: false };
  }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): React.ReactNode {
    return this.state.broken
      ? this.props.fallback(() => this.setState({ broken: false }))
      : this.props.children;
  }
}
