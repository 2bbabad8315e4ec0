import * as React from 'react';
import { offer } from './bench-page';
import { FloorBoard } from './floor-board';

offer((things) => <FloorBoard things={things} />);
