export type { ConnectFrameOptions, FrameConnection } from './connect-frame';
export { connectFrame } from './connect-frame';
export { frameWords } from './frame.words';
export type { FrameIssue, FrameIssueCode, FrameWords } from './frame-issues.text';
export { frameProtocol } from './frame-messages.model';
export type { ServedFrame, ServeFrameOptions } from './serve-frame';
export { serveFrame } from './serve-frame';
