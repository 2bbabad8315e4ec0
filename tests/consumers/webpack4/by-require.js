// Without a bundler, by the doors of the package: Node and Jest from 28 read them.
const { createMappingBoard, mappingBoardReducer } = require('mapwell/mapping-board/model');
const { boardToText } = require('mapwell/mapping-board');

const map = mappingBoardReducer(createMappingBoard({ id: 'map-1' }), {
  type: 'add-item',
  id: 'item-1',
  column: 'workingWell',
  category: null,
  text: 'Gran stays over on late shifts.',
});
process.stdout.write(boardToText(map));
