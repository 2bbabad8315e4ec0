'use client';

export type { BoardActions, BoardPanel, BoardView } from './board-actions';
export type {
  ArrangedColumn,
  BoardArrangement,
  BoardColumnPlan,
  BoardFilter,
  BoardGroup,
  BoardPlan,
  ColumnTone,
  MoveTarget,
} from './board-arrangement.model';
export {
  arrangeBoard,
  boardArrangements,
  itemsOffBoard,
  itemsOnBoard,
  noFilter,
} from './board-arrangement.model';
export { copyForAudience } from './board-copy.model';
export type { BoardHintKey } from './board-hints.model';
export { boardHintKeys, boardHints } from './board-hints.model';
export type { BoardSay } from './board-names.text';
export type { BoardPreset } from './board-presets.words';
export {
  boardPresets,
  childPreset,
  fourColumnPreset,
  manchesterPreset,
  standardPreset,
  successPreset,
  wellbeingPreset,
  wiganPreset,
} from './board-presets.words';
export type { CardButtonProps, CardProps } from './card-props';
export type { ItemFact } from './item-facts.text';
export { itemFacts } from './item-facts.text';
export * from './mapping-board.model';
export { mappingBoardSchema, openMappingBoard } from './mapping-board.schema';
export type { BoardInWords, BoardTextOptions, ItemInWords } from './mapping-board.text';
export { boardInWords, boardToHtml, boardToText } from './mapping-board.text';
export type { MappingBoardProps } from './mapping-board';
export { MappingBoard } from './mapping-board';
export type { MappingBoardOwnWords, MappingBoardWordKey, MappingBoardWords } from './mapping-board.words';
export { mappingBoardWords } from './mapping-board.words';
export type { RootProps, UseMappingBoard, UseMappingBoardOptions } from './use-mapping-board';
export { useMappingBoard } from './use-mapping-board';
